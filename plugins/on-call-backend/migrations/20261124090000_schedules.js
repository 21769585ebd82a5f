// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('people', table => {
    table.string('time_zone');
    table
      .text('former_user_ref')
      .comment('Catalog User that the person was, and no longer is');
  });
  await knex.schema.createTable('feeds', table => {
    table.comment('How fresh what is mirrored piece by piece is');
    table.string('account').notNullable();
    table.string('feed').notNullable();
    table.dateTime('collected_at');
    table.dateTime('attempted_at');
    table.string('problem_code');
    table.text('problem_message').comment('Safe to show');
    table.string('refused_digest').comment('Of a list that shrank too much');
    table.integer('refused_count');
    table.dateTime('refused_since');
    table.primary(['account', 'feed']);
  });
  await knex.schema.createTable('schedules', table => {
    table.comment('Schedules in PagerDuty, of both systems');
    table.string('account').notNullable();
    table.string('id').notNullable();
    table.text('name').notNullable();
    table.text('url');
    table.string('system', 2).notNullable();
    table.string('time_zone');
    table.string('team_id');
    table.text('team_name');
    table.text('team_url');
    table.string('problem_code').comment('Of the last attempt to read shifts');
    table.text('problem_message').comment('Safe to show');
    table.primary(['account', 'id']);
  });
  await knex.schema.createTable('schedule_slots', table => {
    table.comment('For which stretches of time the shifts are known');
    table.string('account').notNullable();
    table.string('schedule_id').notNullable();
    table.integer('slot').notNullable();
    table.dateTime('collected_at').notNullable();
    table.primary(['account', 'schedule_id', 'slot']);
  });
  await knex.schema.createTable('schedule_shifts', table => {
    table.comment('Final shifts, cut at the bounds of their slots');
    table.bigIncrements('id');
    table.string('account').notNullable();
    table.string('schedule_id').notNullable();
    table.integer('slot').notNullable();
    table.string('person_id').notNullable();
    table.text('person_name');
    table.string('source').notNullable();
    table.dateTime('starts_at').notNullable();
    table.dateTime('ends_at').notNullable();
    table.index(['account', 'schedule_id', 'slot'], 'schedule_shifts_slot_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'schedule_shifts',
    'schedule_slots',
    'schedules',
    'feeds',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex.schema.alterTable('people', table => {
    table.dropColumn('time_zone');
    table.dropColumn('former_user_ref');
  });
};
