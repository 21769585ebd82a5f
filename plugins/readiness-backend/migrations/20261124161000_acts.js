// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('waivers', table => {
    table.comment('Exemptions of rules for subjects, asked for or approved');
    table.string('id', 36).primary();
    table.integer('version').notNullable().comment('Counts decisions');
    table.string('entity_ref', 255).notNullable();
    table.string('standard_id', 63).notNullable();
    table
      .string('standard_version', 127)
      .notNullable()
      .comment('In force when it was asked for');
    table.string('rule_id', 63).notNullable();
    table.text('reason').notNullable();
    table
      .text('compensating_control')
      .notNullable()
      .comment('What is done instead while the rule is not met');
    table.string('requested_by', 255).notNullable();
    table.timestamp('requested_at').notNullable();
    table.timestamp('wanted_until').notNullable();
    table
      .timestamp('expires_at')
      .notNullable()
      .comment('As granted; as wanted while nothing is decided');
    table.string('renews', 36).comment('The waiver before it');
    table.string('decision', 20).comment('approved, declined');
    table.string('decided_by', 255);
    table.timestamp('decided_at');
    table.string('ended', 20).comment('withdrawn, revoked');
    table.string('ended_by', 255);
    table.timestamp('ended_at');
    table
      .string('pending_ref', 255)
      .comment(
        'The subject while it waits for a decision, which one of a rule does',
      );
    table
      .boolean('expiry_done')
      .notNullable()
      .comment('Its subject has been evaluated since it expired');
    table.index(['entity_ref', 'standard_id', 'rule_id']);
    table.index(['expiry_done', 'expires_at']);
    table.index(['requested_at', 'id']);
    table.unique(['pending_ref', 'standard_id', 'rule_id']);
  });

  await knex.schema.createTable('waiver_events', table => {
    table.comment('What was done to waivers; never changed');
    table.bigIncrements('id');
    table.string('waiver_id', 36).notNullable().index();
    table.string('kind', 20).notNullable();
    table.string('by', 255).notNullable();
    table.timestamp('at').notNullable();
    table.text('text');
  });

  await knex.schema.createTable('attestations', table => {
    table.comment('Expiring statements of people about subjects');
    table.string('id', 36).primary();
    table.string('entity_ref', 255).notNullable();
    table.string('standard_id', 63).notNullable();
    table.string('standard_version', 127).notNullable();
    table.string('kind_id', 63).notNullable();
    table.text('question').notNullable().comment('As it was asked');
    table
      .integer('value')
      .notNullable()
      .comment('1 or 0 for yes or no, else 1 to 5');
    table.text('link').comment('To what shows it');
    table.text('note');
    table.string('attested_by', 255).notNullable();
    table.timestamp('attested_at').notNullable();
    table.timestamp('expires_at').notNullable();
    table.string('renews', 36).comment('The answer before it');
    table.string('ended', 20).comment('replaced, revoked');
    table.string('ended_by', 255);
    table.timestamp('ended_at');
    table.text('end_reason');
    table
      .boolean('expiry_done')
      .notNullable()
      .comment('Its subject has been evaluated since it expired');
    table.index(['entity_ref', 'standard_id', 'kind_id']);
    table.index(['expiry_done', 'expires_at']);
    table.index(['attested_at', 'id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attestations');
  await knex.schema.dropTable('waiver_events');
  await knex.schema.dropTable('waivers');
};
