// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('stage_requests', table => {
    table.comment('What teams asked for in the rollout, and what became of it');
    table.uuid('id').primary();
    table.integer('version').notNullable();
    table.string('team_ref', 255).notNullable();
    table.string('from_stage', 63);
    table.string('to_stage', 63).notNullable();
    table.string('state', 20).notNullable();
    table
      .string('open_team_ref', 255)
      .unique()
      .comment('The team while the request is open: one at a time');
    table.string('asked_by', 255).notNullable();
    table.timestamp('asked_at').notNullable();
    table.text('asked_note').notNullable();
    table.integer('confidence');
    table.string('decided_by', 255);
    table.timestamp('decided_at');
    table.text('decided_note');
    table
      .text('criteria')
      .notNullable()
      .comment('JSON; as they stood when asked, then when decided');
    table.index(['team_ref', 'asked_at']);
  });

  await knex.schema.createTable('stage_changes', table => {
    table.comment('One row for each move of a team to another stage');
    table.bigIncrements('id');
    table.string('team_ref', 255).notNullable();
    table.string('from_stage', 63);
    table.string('to_stage', 63).notNullable();
    table.timestamp('at').notNullable();
    table.uuid('request_id').notNullable().unique();
    table.index(['team_ref', 'at']);
    table.index(['at']);
  });

  await knex.schema.createTable('team_stages', table => {
    table.comment('The stage of each team that was ever moved');
    table.string('team_ref', 255).primary();
    table.string('stage', 63).notNullable();
    table.timestamp('since').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['team_stages', 'stage_changes', 'stage_requests']) {
    await knex.schema.dropTable(table);
  }
};
