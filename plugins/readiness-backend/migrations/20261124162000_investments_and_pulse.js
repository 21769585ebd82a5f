// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('investments', table => {
    table.comment('What teams invest in to get ready');
    table.uuid('id').primary();
    table.integer('version').notNullable();
    table.string('team_ref', 255).notNullable().index();
    table.text('plan').notNullable().comment('JSON, as the API has it');
    table.string('created_by', 255).notNullable();
    table.timestamp('created_at').notNullable();
    table.string('changed_by', 255).notNullable();
    table.timestamp('changed_at').notNullable();
  });

  await knex.schema.createTable('pulse_rounds', table => {
    table.comment('Rounds of the pulse of teams');
    table.string('team_ref', 255).notNullable();
    table.string('round', 7).notNullable().comment('Month, yyyy-mm');
    table
      .string('salt', 64)
      .comment('Deleted when the round is over: nobody can tell whose is what');
    table.primary(['team_ref', 'round']);
  });

  await knex.schema.createTable('pulse_answers', table => {
    table.comment('Answers; only aggregates of four and more are shown');
    table.string('team_ref', 255).notNullable();
    table.string('round', 7).notNullable();
    table.string('answerer', 64).notNullable().comment('Salted hash');
    table.integer('ready').notNullable();
    table.integer('sustainable').notNullable();
    table.primary(['team_ref', 'round', 'answerer']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['pulse_answers', 'pulse_rounds', 'investments']) {
    await knex.schema.dropTable(table);
  }
};
