// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('incidents', table => {
    table.comment('Incidents in PagerDuty; null is not known yet');
    table.string('account').notNullable();
    table.string('id').notNullable();
    table.integer('number');
    table.text('title');
    table.string('title_hash', 64).comment('To group by, of any length');
    table.text('url');
    table.string('service_id');
    table.text('service_name');
    table.string('urgency');
    table.string('status');
    table.dateTime('created_at');
    table.dateTime('acknowledged_at').comment('First time by a person');
    table.dateTime('resolved_at');
    table.boolean('resolved_by_person');
    table.boolean('escalated_by_timeout').notNullable().defaultTo(false);
    table.primary(['account', 'id']);
    table.index(['created_at'], 'incidents_created_idx');
    table.index(['account', 'service_id', 'created_at'], 'incidents_svc_idx');
  });
  await knex.schema.createTable('interruptions', table => {
    table.comment('One person notified of one incident, the first time');
    table.string('account').notNullable();
    table.string('incident_id').notNullable();
    table.string('person_id').notNullable();
    table.text('person_name');
    table.dateTime('at').notNullable();
    table.string('class', 10).notNullable().comment("By the person's zone");
    table.primary(['account', 'incident_id', 'person_id']);
    table.index(['at'], 'interruptions_at_idx');
  });
  await knex.schema.createTable('history', table => {
    table.comment('For which time incidents and interruptions are known');
    table.string('account').primary();
    table.dateTime('filled_from').notNullable();
    table.dateTime('filled_to').notNullable();
    table.string('classed_by', 64).comment('Digest of hours and zones');
  });
  await knex.schema.createTable('webhook_deliveries', table => {
    table.comment('Webhooks that were taken, so that none is taken twice');
    table.string('id').primary();
    table.dateTime('received_at').notNullable();
    table.index(['received_at'], 'webhook_deliveries_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'webhook_deliveries',
    'history',
    'interruptions',
    'incidents',
  ]) {
    await knex.schema.dropTable(table);
  }
};
