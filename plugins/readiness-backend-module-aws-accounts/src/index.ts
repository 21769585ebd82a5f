/**
 * Brings evidence about AWS accounts to the readiness plugin.
 *
 * @packageDocumentation
 */
export { evidenceDeclarations } from './evidence/declarations';
export { readinessModuleAwsAccounts as default } from './module';
