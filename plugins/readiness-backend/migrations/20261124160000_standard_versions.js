// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('standards', table => {
    table
      .timestamp('first_loaded_at')
      .comment(
        'When the version was first in force; loaded_at is the last time',
      );
    table
      .text('definition')
      .comment(
        'JSON of levels, categories and rules, as the version says them',
      );
    table.index(['standard_id', 'loaded_at'], 'standards_by_time');
  });
  await knex('standards').update({ first_loaded_at: knex.ref('loaded_at') });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('standards', table => {
    table.dropIndex(['standard_id', 'loaded_at'], 'standards_by_time');
    table.dropColumn('first_loaded_at');
    table.dropColumn('definition');
  });
};
