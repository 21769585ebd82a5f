// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('aws_accounts_organizations', table => {
    table.comment(
      'What is known of each configured organisation and its pulls',
    );
    table.string('provider_id', 255).notNullable().primary();
    table.string('organization_id', 255).nullable();
    table.string('management_account_id', 255).nullable();
    table
      .string('list_started_at', 64)
      .nullable()
      .comment('Start of the last pull whose list was complete');
    table
      .string('accounts_listed_at', 64)
      .nullable()
      .comment('Age of the account list that is in force');
    table.string('units_collected_at', 64).nullable();
    table
      .string('listing_started_at', 64)
      .nullable()
      .comment('Start of the list that is under way');
    table
      .text('listing_token')
      .nullable()
      .comment('Names the next page of the list that is under way');
    table.string('listing_page_at', 64).nullable();
    table.string('applied_at', 64).nullable();
    table
      .string('applied_hash', 64)
      .nullable()
      .comment('Of the entities that the catalog was given last');
    table.integer('applied_count').nullable();
    table.integer('unowned_count').nullable();
    table.integer('invalid_count').nullable();
    table.string('refused_at', 64).nullable();
    table
      .string('refused_fingerprint', 64)
      .nullable()
      .comment('Confirms the removals that the guard refused');
    table.text('refused_reason').nullable();
    table.string('failed_at', 64).nullable();
    table.text('failure').nullable();
  });

  await knex.schema.createTable('aws_accounts_accounts', table => {
    table.comment('The last good list of accounts');
    table.string('provider_id', 255).notNullable();
    table.string('account_id', 12).notNullable();
    table.text('facts').notNullable();
    table.primary(['provider_id', 'account_id']);
    table.index(['account_id'], 'aws_accounts_accounts_account_idx');
  });

  await knex.schema.createTable('aws_accounts_listing', table => {
    table.comment('The list of accounts that is under way');
    table.string('provider_id', 255).notNullable();
    table.string('account_id', 12).notNullable();
    table.text('facts').notNullable();
    table.primary(['provider_id', 'account_id']);
  });

  await knex.schema.createTable('aws_accounts_tags', table => {
    table.comment('The last good tags of each account');
    table.string('provider_id', 255).notNullable();
    table.string('account_id', 12).notNullable();
    table
      .text('read')
      .nullable()
      .comment('The tags, and the name of the account when they were read');
    table.string('collected_at', 64).nullable();
    table.text('failure').nullable();
    table.string('failed_at', 64).nullable();
    table.primary(['provider_id', 'account_id']);
  });

  await knex.schema.createTable('aws_accounts_references', table => {
    table.comment('Owner, system and components as last verified');
    table.string('provider_id', 255).notNullable();
    table.string('account_id', 12).notNullable();
    table.text('resolved').notNullable();
    table.primary(['provider_id', 'account_id']);
  });

  await knex.schema.createTable('aws_accounts_placements', table => {
    table.comment('Parents of accounts for which the list does not tell them');
    table.string('provider_id', 255).notNullable();
    table.string('account_id', 12).notNullable();
    table.string('parent_id', 255).nullable();
    table
      .string('placed_at', 64)
      .nullable()
      .comment('Empty where the parent came from an earlier list');
    table.primary(['provider_id', 'account_id']);
  });

  await knex.schema.createTable('aws_accounts_units', table => {
    table.comment('Roots and organizational units');
    table.string('provider_id', 255).notNullable();
    table.string('unit_id', 255).notNullable();
    table.text('name').notNullable();
    table.string('parent_id', 255).nullable();
    table.primary(['provider_id', 'unit_id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('aws_accounts_units');
  await knex.schema.dropTable('aws_accounts_placements');
  await knex.schema.dropTable('aws_accounts_references');
  await knex.schema.dropTable('aws_accounts_tags');
  await knex.schema.dropTable('aws_accounts_listing');
  await knex.schema.dropTable('aws_accounts_accounts');
  await knex.schema.dropTable('aws_accounts_organizations');
};
