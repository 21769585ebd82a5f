// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('acceptances', table => {
    table.comment('Acts by which systems are accepted into on-call, or not');
    table.uuid('id').primary();
    table.integer('version').notNullable();
    table.string('subject_ref', 255).notNullable();
    table.string('owner_ref', 255).comment('As it was when asked');
    table.string('state', 20).notNullable();
    table
      .string('open_ref', 255)
      .unique()
      .comment('The subject while the request is open: one at a time');
    table
      .string('accepted_ref', 255)
      .unique()
      .comment('The subject while this is its acceptance');
    table.string('asked_by', 255).notNullable();
    table.timestamp('asked_at').notNullable();
    table.text('asked_note').notNullable();
    table.integer('needed').notNullable().comment('Approvals that accept');
    table.timestamp('decided_at');
    table.string('withdrawn_by', 255);
    table.timestamp('withdrawn_at');
    table.text('withdrawn_note');
    table.text('evidence').notNullable().comment('Canonical JSON, frozen');
    table.string('evidence_hash', 64).notNullable().comment('SHA-256 of it');
    table.index(['subject_ref', 'asked_at']);
    table.index(['state']);
  });

  await knex.schema.createTable('acceptance_subjects', table => {
    table.comment('The subject and its parts, as they stood when asked');
    table.uuid('acceptance_id').notNullable();
    table.string('entity_ref', 255).notNullable();
    table.string('level_title', 255);
    table.integer('level_rank').notNullable();
    table.integer('failing').notNullable();
    table.integer('unknown').notNullable();
    table.integer('exempt').notNullable();
    table.primary(['acceptance_id', 'entity_ref']);
    table.index(['entity_ref']);
  });

  await knex.schema.createTable('acceptance_decisions', table => {
    table.comment('What people with the mandate said; each says it once');
    table.uuid('acceptance_id').notNullable();
    table.string('by', 255).notNullable();
    table.timestamp('at').notNullable();
    table.string('decision', 20).notNullable();
    table.text('note').notNullable();
    table.primary(['acceptance_id', 'by']);
  });

  await knex.schema.createTable('acceptance_conditions', table => {
    table.comment('What has to follow an acceptance, and until when');
    table.uuid('id').primary();
    table.uuid('acceptance_id').notNullable().index();
    table.integer('place').notNullable();
    table.text('text').notNullable();
    table.string('due', 10).notNullable().comment('ISO date');
    table.string('settled_by', 255);
    table.timestamp('settled_at');
    table.text('settled_note');
  });

  await knex.schema.createTable('acceptance_comments', table => {
    table.comment('What was said about requests');
    table.bigIncrements('id');
    table.uuid('acceptance_id').notNullable().index();
    table.string('by', 255).notNullable();
    table.timestamp('at').notNullable();
    table.text('text').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'acceptance_comments',
    'acceptance_conditions',
    'acceptance_decisions',
    'acceptance_subjects',
    'acceptances',
  ]) {
    await knex.schema.dropTable(table);
  }
};
