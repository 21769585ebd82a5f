// @ts-check

const DIMENSIONS = {
  kind: 63,
  type: 63,
  title: 255,
  team_ref: 255,
  system_ref: 255,
  domain_ref: 255,
  tier: 63,
  lifecycle: 63,
};

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('subjects', table => {
    for (const [name, length] of Object.entries(DIMENSIONS)) {
      table.string(name, length).notNullable().defaultTo('');
    }
    table
      .timestamp('left_at')
      .comment('When the subject was last seen to be no more; its past stays');
    table.index(['team_ref']);
    table.index(['system_ref']);
  });

  await knex.schema.alterTable('levels', table => {
    table
      .integer('next_rank')
      .comment('The next rank at which anything is asked; absent at the last');
    table
      .integer('to_next')
      .comment('Rules of it and of all below that fail or are unknown');
  });

  await knex.schema.alterTable('level_changes', table => {
    table
      .integer('to_rank')
      .nullable()
      .alter()
      .comment('Absent where the subject is no longer scored');
  });
  await knex.schema.alterTable('result_changes', table => {
    table
      .string('to_status', 20)
      .nullable()
      .alter()
      .comment('Absent where the rule, or the subject, is no more');
    table.index(['standard_id', 'at']);
  });

  await knex.schema.createTable('containers', table => {
    table.comment('Groups, systems and domains of the catalog');
    table.string('entity_ref', 255).primary();
    table.string('kind', 63).notNullable();
    table.string('title', 255).notNullable();
    table
      .integer('is_root')
      .notNullable()
      .comment('1 where nothing contains it but what it contains itself');
  });

  await knex.schema.createTable('container_closure', table => {
    table.comment('Which groups and domains contain which, at any depth');
    table.string('ancestor_ref', 255).notNullable();
    table.string('descendant_ref', 255).notNullable();
    table
      .integer('depth')
      .notNullable()
      .comment('The least number of steps; 0 from each to itself');
    table.primary(['ancestor_ref', 'descendant_ref']);
    table.index(['descendant_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('container_closure');
  await knex.schema.dropTable('containers');

  await knex('result_changes').whereNull('to_status').delete();
  await knex.schema.alterTable('result_changes', table => {
    table.dropIndex(['standard_id', 'at']);
    table.string('to_status', 20).notNullable().alter();
  });
  await knex('level_changes').whereNull('to_rank').delete();
  await knex.schema.alterTable('level_changes', table => {
    table.integer('to_rank').notNullable().alter();
  });

  await knex.schema.alterTable('levels', table => {
    table.dropColumns('next_rank', 'to_next');
  });

  await knex('subjects').whereNotNull('left_at').delete();
  await knex.schema.alterTable('subjects', table => {
    table.dropIndex(['team_ref']);
    table.dropIndex(['system_ref']);
  });
  await knex.schema.alterTable('subjects', table => {
    table.dropColumns('left_at', ...Object.keys(DIMENSIONS));
  });
};
