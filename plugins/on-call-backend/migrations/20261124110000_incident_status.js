// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('incidents', table => {
    table
      .dateTime('status_at')
      .comment('Since when the status holds; what is older does not change it');
  });
  await knex('incidents').update({
    status_at: knex.raw('coalesce(resolved_at, acknowledged_at, created_at)'),
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('incidents', table => {
    table.dropColumn('status_at');
  });
};
