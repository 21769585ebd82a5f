/**
 * Brings evidence about AWS accounts to the readiness plugin.
 *
 * @packageDocumentation
 */
export { readinessModuleAwsAccounts as default } from './module';
