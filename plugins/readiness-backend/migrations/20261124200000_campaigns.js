// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('campaigns', table => {
    table.comment('Some rules, a scope, an owner and a date');
    table.uuid('id').primary();
    table.integer('version').notNullable();
    table.text('plan').notNullable().comment('JSON; what it is about');
    table.string('created_by', 255).notNullable();
    table.timestamp('created_at').notNullable();
    table.string('ended_how', 20).comment('join or close; absent until then');
    table.string('ended_by', 255);
    table.timestamp('ended_at');
    table.text('ended_note');
    table
      .string('effective_from', 10)
      .comment('ISO date from which joined rules are to count');
    table
      .text('achieved')
      .comment('JSON; figures of the whole company, frozen at the end');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('campaigns');
};
