/**
 * AWS accounts of one or several organisations as owned, isolation-aware
 * catalog entities.
 *
 * @packageDocumentation
 */
export { catalogModuleAwsAccountsEntityProvider as default } from './module/catalogModuleAwsAccountsEntityProvider';
