/**
 * Paced readers of AWS Organizations.
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
  AwsOrganizationsService,
  OrganizationOptions,
} from './service/AwsOrganizationsService';
export { awsOrganizationsServiceRef } from './service/AwsOrganizationsService';
export { DefaultAwsOrganizationsService } from './service/DefaultAwsOrganizationsService';
