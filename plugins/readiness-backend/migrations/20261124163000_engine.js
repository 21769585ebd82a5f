// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('sweep_work', table => {
    table.comment(
      'Which backend leads a sweep, and what was asked for; one row',
    );
    table.string('id', 20).primary();
    table
      .integer('requests')
      .notNullable()
      .comment('How often a sweep has been asked for');
    table
      .integer('answered')
      .notNullable()
      .comment('Of the requests, how many the newest sweep answers');
    table.boolean('open').notNullable().comment('Whether a sweep is under way');
    table.string('leader', 36).comment('Backend that plans and ends it');
    table
      .timestamp('leader_until')
      .comment('From then on another backend may take over');
  });
  await knex('sweep_work').insert({
    id: 'sweep',
    requests: 0,
    answered: 0,
    open: false,
  });

  await knex.schema.createTable('sweep_batches', table => {
    table.comment(
      'Parts of the sweep that is under way, for any backend to do',
    );
    table.integer('batch').primary().comment('Position, from 0 on');
    table.integer('sweep').notNullable().comment('As sweep_work.answered says');
    table.string('first_ref', 255).notNullable().comment('First subject');
    table
      .string('next_ref', 255)
      .comment('First subject of the next batch; absent for the last one');
    table.boolean('done').notNullable();
    table.string('lease', 36).comment('Who does it, anew for each claim');
    table
      .timestamp('leased_until')
      .comment('From then on it may be claimed by others');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('sweep_batches');
  await knex.schema.dropTable('sweep_work');
};
