/**
 * Paced readers of AWS Organizations, IAM Identity Center, alternate contacts and
 * AWS Config.
 *
 * @packageDocumentation
 */
export type { AwsErrorContext } from './errors';
export { translateAwsError } from './errors';
export type { Clock } from './pacing/Clock';
export { systemClock } from './pacing/Clock';
export type { RateLimit } from './pacing/TokenBucket';
export type {
  AccountPage,
  AccountState,
  AwsAccount,
  AwsOrganization,
  OrganizationalUnit,
  OrganizationsReader,
  ReadOptions,
} from './organizations/types';
export { organizationalUnitPath } from './organizations/organizationalUnitPath';
export { placeAccounts } from './organizations/placeAccounts';
export type {
  AccountAssignment,
  IdentityCenterInstance,
  IdentityCenterReader,
  IdentityGroup,
  IdentityUser,
  PermissionSet,
} from './identityCenter/types';
export type { AlternateContacts, ContactsReader } from './contacts/types';
export type {
  AccountAlarms,
  AccountStacks,
  AccountWorkload,
  ConfigAggregatorReader,
} from './configAggregator/types';
export type {
  AwsOrganizationsService,
  ConfigAggregatorOptions,
  OrganizationOptions,
} from './service/AwsOrganizationsService';
export { awsOrganizationsServiceRef } from './service/AwsOrganizationsService';
export { DefaultAwsOrganizationsService } from './service/DefaultAwsOrganizationsService';
