// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('on_call_windows', table => {
    table
      .dateTime('confirmed_at')
      .comment('When the present was last found as it is known');
    table.string('digest', 64).comment('Of the shifts, to tell changes');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('on_call_windows', table => {
    table.dropColumn('confirmed_at');
    table.dropColumn('digest');
  });
};
