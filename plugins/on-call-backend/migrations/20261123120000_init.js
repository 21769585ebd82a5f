// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mirror_parts', table => {
    table.comment('How fresh each part of each PagerDuty account is');
    table.string('account').notNullable();
    table.string('part').notNullable();
    table.dateTime('collected_at').comment('When the part was last whole');
    table.dateTime('attempted_at').notNullable();
    table.string('problem_code');
    table.text('problem_message').comment('Safe to show');
    table.string('digest').comment('Of the content, to tell changes');
    table.string('refused_digest').comment('Of a list that shrank too much');
    table.integer('refused_count').comment('How often in a row it came');
    table.dateTime('refused_since');
    table.primary(['account', 'part']);
  });
  await knex.schema.createTable('teams', table => {
    table.comment('Teams in PagerDuty');
    table.string('account').notNullable();
    table.string('id').notNullable();
    table.text('name').notNullable();
    table.text('url');
    table.primary(['account', 'id']);
  });
  await knex.schema.createTable('services', table => {
    table.comment('Services in PagerDuty');
    table.string('account').notNullable();
    table.string('id').notNullable();
    table.text('name').notNullable();
    table.text('url');
    table.string('status').notNullable();
    table.string('urgency').notNullable();
    table.string('team_id');
    table.text('team_name').comment('Used where the team is not known');
    table.text('team_url');
    table.string('policy_id');
    table.text('policy_name');
    table.text('policy_url');
    table.primary(['account', 'id']);
  });
  await knex.schema.createTable('service_integration_keys', table => {
    table.comment('Hashes of the integration keys of services');
    table.string('account').notNullable();
    table.string('service_id').notNullable();
    table.string('key_hash', 64).notNullable();
    table.primary(['account', 'key_hash', 'service_id']);
  });
  await knex.schema.createTable('people', table => {
    table.comment('Users in PagerDuty');
    table.string('account').notNullable();
    table.string('id').notNullable();
    table.text('name').notNullable();
    table.text('url');
    table.text('email').comment('In lower case');
    table.text('user_ref').comment('Catalog User of the same e-mail');
    table.primary(['account', 'id']);
  });
  await knex.schema.createTable('policies', table => {
    table.comment('Escalation policies in PagerDuty');
    table.string('account').notNullable();
    table.string('id').notNullable();
    table.text('name').notNullable();
    table.text('url');
    table.integer('loops').notNullable();
    table.string('team_id');
    table.text('team_name');
    table.text('team_url');
    table.text('levels', 'longtext').notNullable().comment('JSON');
    table.primary(['account', 'id']);
  });
  await knex.schema.createTable('on_call_windows', table => {
    table.comment('In which time it is known who is on call for a policy');
    table.string('account').notNullable();
    table.string('policy_id').notNullable();
    table.dateTime('window_start').notNullable();
    table.dateTime('window_end').notNullable();
    table.dateTime('collected_at').notNullable();
    table
      .text('level_shares')
      .notNullable()
      .comment('JSON: how much of the time ahead each level is covered');
    table.primary(['account', 'policy_id']);
  });
  await knex.schema.createTable('on_call_shifts', table => {
    table.comment('Who is on call for a policy; a bound is null where unknown');
    table.bigIncrements('id');
    table.string('account').notNullable();
    table.string('policy_id').notNullable();
    table.integer('level').notNullable();
    table.string('person_id').notNullable();
    table.text('person_name').notNullable();
    table.text('person_url');
    table.string('schedule_id');
    table.text('schedule_name');
    table.text('schedule_url');
    table.dateTime('starts_at');
    table.dateTime('ends_at');
    table.index(['account', 'policy_id'], 'on_call_shifts_policy_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'on_call_shifts',
    'on_call_windows',
    'policies',
    'people',
    'service_integration_keys',
    'services',
    'teams',
    'mirror_parts',
  ]) {
    await knex.schema.dropTable(table);
  }
};
