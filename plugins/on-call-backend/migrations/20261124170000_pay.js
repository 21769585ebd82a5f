// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('schedules', table => {
    table
      .dateTime('removed_at')
      .comment('When it was no longer listed; shifts until then are kept');
  });
  await knex.schema.alterTable('schedule_shifts', table => {
    table.string('rotation_id').comment('Of a v3 schedule');
    table.index(['ends_at'], 'schedule_shifts_ends_idx');
  });
  await knex.schema.createTable('former_people', table => {
    table.comment('Users who are no longer in PagerDuty, as they last were');
    table.string('account').notNullable();
    table.string('id').notNullable();
    table.text('name').notNullable();
    table.text('url');
    table.text('email').comment('In lower case');
    table.text('user_ref').comment('Catalog User that the person was');
    table.string('time_zone');
    table.primary(['account', 'id']);
  });
  await knex.schema.createTable('schedule_changes', table => {
    table.comment(
      'Stretches of schedules that somebody else holds than before',
    );
    table.bigIncrements('id');
    table.string('account').notNullable();
    table.string('schedule_id').notNullable();
    table.dateTime('seen_at').notNullable();
    table
      .dateTime('known_at')
      .notNullable()
      .comment('When it was read before: it changed between the two');
    table.dateTime('starts_at').notNullable();
    table.dateTime('ends_at').notNullable();
    table.text('held_before').notNullable().comment('JSON: ids and names');
    table.text('held_after').notNullable().comment('JSON: ids and names');
    table.index(['seen_at'], 'schedule_changes_seen_idx');
  });
  await knex.schema.createTable('pay_periods', table => {
    table.comment('Where each month stands; one without a row is open');
    table.string('period', 7).primary().comment('yyyy-mm');
    table.string('state', 10).notNullable();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts steps, so that of two at once only one is taken');
    table.string('reviewed_hash', 64).comment('Of what was reviewed');
    table.integer('closing').comment('Number of the closing in force');
  });
  await knex.schema.createTable('pay_transitions', table => {
    table.comment('The steps that people took months by');
    table.bigIncrements('id');
    table.string('period', 7).notNullable();
    table.string('from_state', 10).notNullable();
    table.string('to_state', 10).notNullable();
    table.dateTime('at').notNullable();
    table.text('by').notNullable().comment('Reference of a User');
    table.text('note');
    table.integer('closing').comment('Number of the closing concerned');
    table.index(['period'], 'pay_transitions_period_idx');
  });
  await knex.schema.createTable('pay_closings', table => {
    table.comment('What was frozen with each closing; never changed again');
    table.string('period', 7).notNullable();
    table.integer('number').notNullable().comment('Of the month, from 1');
    table.dateTime('closed_at').notNullable();
    table.text('closed_by').notNullable();
    table.string('hash', 64).notNullable().comment('SHA-256 of all of it');
    table.dateTime('superseded_at').comment('When the month was opened again');
    table
      .text('input', 'longtext')
      .notNullable()
      .comment('Canonical JSON: shifts, policy, holidays, schedules, people');
    table.text('summary', 'longtext').notNullable().comment('Canonical JSON');
    table.primary(['period', 'number']);
  });
  await knex.schema.createTable('pay_statements', table => {
    table.comment('The statements that were frozen with a closing');
    table.string('period', 7).notNullable();
    table.integer('number').notNullable();
    table.string('person_id').notNullable();
    table.string('user_ref');
    table.text('content', 'longtext').notNullable().comment('Canonical JSON');
    table.primary(['period', 'number', 'person_id']);
    table.index(['user_ref'], 'pay_statements_user_idx');
  });
  await knex.schema.createTable('pay_baselines', table => {
    table.comment('What a closed month was corrected to, by a later closing');
    table.string('period', 7).notNullable().comment('That was corrected');
    table.string('corrected_in', 7).notNullable();
    table.integer('number').notNullable().comment('Of the later closing');
    table.text('input', 'longtext').notNullable().comment('Canonical JSON');
    table.primary(['period', 'corrected_in', 'number']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'pay_baselines',
    'pay_statements',
    'pay_closings',
    'pay_transitions',
    'pay_periods',
    'schedule_changes',
    'former_people',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex('schedules').whereNotNull('removed_at').delete();
  await knex.schema.alterTable('schedule_shifts', table => {
    table.dropIndex(['ends_at'], 'schedule_shifts_ends_idx');
    table.dropColumn('rotation_id');
  });
  await knex.schema.alterTable('schedules', table => {
    table.dropColumn('removed_at');
  });
};
