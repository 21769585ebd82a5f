/**
 * The readiness backend.
 *
 * @packageDocumentation
 */
export { readinessPlugin as default } from './plugin';
