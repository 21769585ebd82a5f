/**
 * Brings on-call evidence to the readiness plugin.
 *
 * @packageDocumentation
 */
export { readinessModuleOnCall as default } from './module';
