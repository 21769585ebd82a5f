/** Those of Backstage's own AWS module, which other plugins read as well. */
export const ACCOUNT_ID_ANNOTATION = 'amazonaws.com/account-id';
export const ACCOUNT_ARN_ANNOTATION = 'amazonaws.com/arn';
export const ACCOUNT_EMAIL_ANNOTATION = 'amazonaws.com/account-email';
export const ORGANIZATION_ID_ANNOTATION = 'amazonaws.com/organization-id';

export const ORGANIZATIONAL_UNIT_PATH_ANNOTATION =
  'amazonaws.com/organizational-unit-path';
export const ACCOUNT_STATE_LABEL = 'amazonaws.com/account-state';
export const ISOLATION_LEVEL_LABEL = 'amazonaws.com/isolation-level';

/** What a tag says that cannot be followed; absent where all is well. */
export const OWNER_FINDING_ANNOTATION = 'operations-in-teams/owner-finding';
export const SYSTEM_FINDING_ANNOTATION = 'operations-in-teams/system-finding';
export const COMPONENT_FINDING_ANNOTATION =
  'operations-in-teams/component-finding';
export const ISOLATION_FINDING_ANNOTATION =
  'operations-in-teams/isolation-finding';
