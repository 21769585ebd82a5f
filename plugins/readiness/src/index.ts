/**
 * Scorecards of operational ownership for every catalog entity.
 *
 * @packageDocumentation
 */
export { readinessApiRef } from './api';
export { isReadinessAvailable } from './conditions';
export {
  EntityReadinessCard,
  EntityReadinessContent,
  readinessPlugin,
} from './plugin';
export { readinessTranslationRef } from './translation';
