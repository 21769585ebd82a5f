// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('standards', table => {
    table.comment('Texts of the standards that have been in force');
    table.string('standard_id', 63).notNullable();
    table.string('version', 127).notNullable();
    table.string('location', 1024).notNullable().index();
    table.text('text').notNullable();
    table.timestamp('loaded_at').notNullable();
    table.primary(['standard_id', 'version']);
  });

  await knex.schema.createTable('sources', table => {
    table.comment('How the last collection of each evidence source went');
    table.string('source_id', 63).primary();
    table.string('state', 20).notNullable();
    table.timestamp('collected_at').comment('When a collection last succeeded');
    table.timestamp('attempted_at').notNullable();
    table.text('problem');
  });

  await knex.schema.createTable('evidence_clocks', table => {
    table.comment('Moments at which evidence of many subjects was true');
    table.string('source_id', 63).notNullable();
    table.integer('clock').notNullable();
    table.timestamp('at').notNullable();
    table.primary(['source_id', 'clock']);
  });

  await knex.schema.createTable('subjects', table => {
    table.comment('Catalog entities that are scored');
    table.string('entity_ref', 255).primary();
    table.string('owner_ref', 255).notNullable().index();
  });

  await knex.schema.createTable('evidence', table => {
    table.comment('The latest good value of each source for each subject');
    table.string('entity_ref', 255).notNullable();
    table.string('source_id', 63).notNullable();
    table.text('value').comment('JSON; absent where nothing is known');
    table.integer('clock').comment('Of its source; it says the time');
    table
      .timestamp('collected_at')
      .comment('The time of evidence that goes by no clock');
    table.text('unavailable').comment('Why nothing, or nothing new, is known');
    table.primary(['entity_ref', 'source_id']);
  });

  await knex.schema.createTable('results', table => {
    table.comment('The current result of each rule for each subject');
    table.string('entity_ref', 255).notNullable();
    table.string('standard_id', 63).notNullable();
    table.string('rule_id', 63).notNullable();
    table.string('status', 20).notNullable();
    table.timestamp('since').notNullable();
    table.text('message');
    table.string('unknown_code', 20);
    table.text('unknown_message');
    table.primary(['entity_ref', 'standard_id', 'rule_id']);
    table.index(['standard_id', 'rule_id', 'status']);
  });

  await knex.schema.createTable('result_changes', table => {
    table.comment('One row for each change of a status');
    table.bigIncrements('id');
    table.string('entity_ref', 255).notNullable();
    table.string('standard_id', 63).notNullable();
    table.string('standard_version', 127).notNullable();
    table.string('rule_id', 63).notNullable();
    table.string('from_status', 20);
    table.string('to_status', 20).notNullable();
    table.timestamp('at').notNullable();
    table.index(['entity_ref', 'at']);
    table.index(['standard_id', 'rule_id', 'at']);
  });

  await knex.schema.createTable('levels', table => {
    table.comment('The current level of each subject under each standard');
    table.string('entity_ref', 255).notNullable();
    table.string('standard_id', 63).notNullable();
    table.string('standard_version', 127).notNullable();
    table.string('level_id', 63).comment('Absent below the first level');
    table.integer('level_rank').notNullable();
    table.timestamp('since').notNullable();
    table.timestamp('unconfirmed_since');
    table.integer('pass').notNullable();
    table.integer('fail').notNullable();
    table.integer('unknown').notNullable();
    table.integer('exempt').notNullable();
    table.integer('not_applicable').notNullable();
    table
      .string('results_digest', 40)
      .notNullable()
      .comment('Tells without reading them whether results have changed');
    table
      .timestamp('evaluated_at')
      .notNullable()
      .comment('Of the row; the last sweep may have confirmed it later');
    table.primary(['entity_ref', 'standard_id']);
    table.index(['standard_id', 'level_rank']);
  });

  await knex.schema.createTable('level_changes', table => {
    table.comment('One row for each change of a level');
    table.bigIncrements('id');
    table.string('entity_ref', 255).notNullable();
    table.string('standard_id', 63).notNullable();
    table.string('standard_version', 127).notNullable();
    table.string('from_level_id', 63);
    table.string('to_level_id', 63);
    table.integer('from_rank');
    table.integer('to_rank').notNullable();
    table.timestamp('at').notNullable();
    table.index(['entity_ref', 'at']);
    table.index(['standard_id', 'at']);
  });

  await knex.schema.createTable('sweeps', table => {
    table.comment('The last evaluation of all subjects; one row');
    table.string('id', 20).primary();
    table.timestamp('attempted_at').notNullable();
    table.timestamp('evaluated_at');
    table.integer('subjects');
    table.text('problem');
    table
      .string('leaving_digest', 64)
      .comment('Subjects whose removal waits to be seen a second time');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'sweeps',
    'level_changes',
    'levels',
    'result_changes',
    'results',
    'evidence',
    'subjects',
    'evidence_clocks',
    'sources',
    'standards',
  ]) {
    await knex.schema.dropTable(table);
  }
};
