// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('schedule_shifts', table => {
    table.text('rotation_name').comment('As the events of the rotation are');
    table.string('instead_of_id').comment('Whose turn an override replaced');
    table.text('instead_of_name');
  });
  await knex.schema.createTable('audit_records', table => {
    table.comment('Who changed schedules, as far as PagerDuty tells');
    table.string('account').notNullable();
    table.string('id').notNullable();
    table.string('schedule_id').notNullable();
    table.dateTime('executed_at').notNullable();
    table.string('action').notNullable().comment('create, update or delete');
    table
      .string('actor_kind', 12)
      .notNullable()
      .comment('user, api-key, integration or unknown');
    table.string('actor_id');
    table.text('actor_name').notNullable();
    table
      .dateTime('starts_at')
      .comment('Of the override or custom shift that it is about');
    table.dateTime('ends_at');
    table.string('person_id').comment('Whom it puts on call');
    table.primary(['account', 'id']);
    table.index(
      ['account', 'schedule_id', 'executed_at'],
      'audit_records_schedule_idx',
    );
    table.index(['ends_at'], 'audit_records_ends_idx');
  });
  await knex.schema.createTable('audit_reach', table => {
    table.comment('For which stretch of time the audit records were read');
    table.string('account').primary();
    table.dateTime('read_from').notNullable();
    table.dateTime('read_to').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('audit_reach');
  await knex.schema.dropTable('audit_records');
  await knex.schema.alterTable('schedule_shifts', table => {
    table.dropColumn('rotation_name');
    table.dropColumn('instead_of_id');
    table.dropColumn('instead_of_name');
  });
};
