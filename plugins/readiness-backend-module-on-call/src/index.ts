/**
 * Brings on-call evidence to the readiness plugin.
 *
 * @packageDocumentation
 */
export { evidenceDeclarations } from './evidence/declarations';
export { readinessModuleOnCall as default } from './module';
