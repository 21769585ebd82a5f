/**
 * Types, permissions, API client and pure domain of the on-call plugin.
 *
 * @packageDocumentation
 */
export * from './constants';
export * from './domain';
export * from './OnCallApi';
export type { OnCallClientOptions } from './client/Requests';
export { OnCallClient } from './OnCallClient';
export * from './pay';
export * from './permissions';
export * from './types';
