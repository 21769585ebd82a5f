// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('aws_account_evidence_facts', table => {
    table.comment('Last good facts of each account, by kind');
    table.string('organization', 63).notNullable();
    table.string('kind', 32).notNullable();
    table.string('account_id', 12).notNullable();
    table.text('facts').nullable().comment('JSON; empty where never read');
    table.string('collected_at', 64).nullable();
    table.text('failure').nullable().comment('Why the last read failed');
    table.string('failed_at', 64).nullable();
    table.primary(['organization', 'kind', 'account_id']);
    table.index(['account_id'], 'aws_account_evidence_facts_account_idx');
  });

  await knex.schema.createTable('aws_account_evidence_directory', table => {
    table.comment('Permission sets, groups, their members, and people');
    table.string('organization', 63).notNullable();
    table.string('kind', 32).notNullable();
    table.string('item_id', 255).notNullable();
    table.text('item').notNullable().comment('JSON');
    table.string('collected_at', 64).notNullable();
    table.primary(['organization', 'kind', 'item_id']);
  });

  await knex.schema.createTable('aws_account_evidence_pulls', table => {
    table.comment('How the last pull of each kind of facts went');
    table.string('organization', 63).notNullable();
    table.string('kind', 32).notNullable();
    table.string('succeeded_at', 64).nullable();
    table.text('failure').nullable();
    table.string('failed_at', 64).nullable();
    table.primary(['organization', 'kind']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('aws_account_evidence_pulls');
  await knex.schema.dropTable('aws_account_evidence_directory');
  await knex.schema.dropTable('aws_account_evidence_facts');
};
