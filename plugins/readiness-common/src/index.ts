/**
 * Types, permissions and API client of the readiness plugin.
 *
 * @packageDocumentation
 */
export * from './constants';
export * from './permissions';
export * from './ReadinessApi';
export { ReadinessClient } from './ReadinessClient';
export * from './types';
