// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('results', table => {
    table
      .string('underlying', 20)
      .comment('What the rule would say were it not waived');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('results', table => {
    table.dropColumn('underlying');
  });
};
