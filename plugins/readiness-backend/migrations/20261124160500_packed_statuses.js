// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('levels', table => {
    table
      .text('statuses')
      .comment(
        'One letter for the status of each rule, in the order of the version',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('levels', table => {
    table.dropColumn('statuses');
  });
};
