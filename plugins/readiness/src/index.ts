/**
 * Scorecards of operational ownership for every catalog entity.
 *
 * @packageDocumentation
 */
export { readinessApiRef } from './api';
export {
  isCloudAccount,
  isReadinessAvailable,
  mayHaveAccounts,
} from './conditions';
export {
  EntityAccountsCard,
  EntityIsolationCard,
  EntityReadinessCard,
  EntityReadinessContent,
  ReadinessPage,
  readinessPlugin,
} from './plugin';
export { readinessTranslationRef } from './translation';
