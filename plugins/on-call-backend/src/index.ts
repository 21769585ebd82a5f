/**
 * Mirrors PagerDuty and answers who is on call, on every level and until when.
 *
 * @packageDocumentation
 */
export { onCallPlugin as default } from './plugin';
