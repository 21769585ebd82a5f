// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('remediation_actions', table => {
    table.comment('What is left to do after incidents');
    table.uuid('id').primary();
    table.integer('version').notNullable();
    table.string('team_ref', 255).notNullable();
    table.string('subject_ref', 255).comment('Absent where it is of none');
    table.string('state', 20).notNullable();
    table
      .integer('is_closed')
      .notNullable()
      .comment('1 where it is done or dropped; open ones come first');
    table.string('due', 10).notNullable().comment('ISO date');
    table.text('plan').notNullable().comment('JSON; what it is about');
    table.string('created_by', 255).notNullable();
    table.timestamp('created_at').notNullable();
    table.string('closed_by', 255);
    table.timestamp('closed_at');
    table.text('closed_note');
    table.index(['team_ref', 'is_closed']);
    table.index(['subject_ref']);
    table.index(['is_closed', 'due', 'id']);
  });

  await knex.schema.createTable('team_work', table => {
    table.comment('What teams closed in a time, as their trackers said');
    table.string('team_ref', 255).notNullable();
    table.string('tracker', 63).notNullable();
    table.string('first_day', 10).notNullable().comment('ISO date, included');
    table.string('last_day', 10).notNullable().comment('ISO date, included');
    table.integer('remediation').notNullable();
    table.integer('features').notNullable();
    table.integer('other').notNullable();
    table.timestamp('sent_at').notNullable();
    table.primary(['team_ref', 'tracker', 'first_day']);
    table.index(['last_day']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('team_work');
  await knex.schema.dropTable('remediation_actions');
};
