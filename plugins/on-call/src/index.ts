/**
 * Who is on call for an entity, on every level, until when and who is next.
 *
 * @packageDocumentation
 */
export { onCallApiRef } from './api';
export { isOnCallAvailable } from './conditions';
export { EntityOnCallCard, OnCallPage, onCallPlugin } from './plugin';
export { onCallTranslationRef } from './translation';
export { onCallTranslations } from './translations';
