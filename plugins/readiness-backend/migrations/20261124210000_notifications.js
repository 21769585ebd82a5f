// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('notification_marks', table => {
    table.comment('What people were told of already, so that it is told once');
    table.string('mark', 500).primary();
    table.timestamp('at').notNullable().index();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notification_marks');
};
