/**
 * Types, permissions, API client and pure domain of the readiness plugin.
 *
 * @packageDocumentation
 */
export * from './accountEvidence';
export * from './attestations';
export * from './campaigns';
export * from './constants';
export * from './domain';
export * from './permissions';
export * from './push';
export * from './ReadinessApi';
export * from './remediation';
export * from './rollout';
export { ReadinessClient } from './ReadinessClient';
export * from './rollups';
export * from './standards';
export * from './types';
export * from './waivers';
export type { paths as ReadinessPaths } from './generated/openapi';
