/**
 * Types, permissions and API client of the on-call plugin.
 *
 * @packageDocumentation
 */
export * from './constants';
export * from './OnCallApi';
export { OnCallClient } from './OnCallClient';
export * from './permissions';
export * from './types';
