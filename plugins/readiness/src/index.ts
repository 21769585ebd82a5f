/**
 * Scorecards of operational ownership for every catalog entity.
 *
 * @packageDocumentation
 */
export { readinessApiRef } from './api';
export {
  type EntityGlance,
  type EntityGlanceApi,
  entityGlanceApiRef,
} from './api/glance';
export { useReadinessColumns } from './catalogColumns';
export {
  isCloudAccount,
  isReadinessAvailable,
  mayHaveAccounts,
} from './conditions';
export {
  EntityAccountsCard,
  EntityGlanceCard,
  EntityIsolationCard,
  EntityPartsCard,
  EntityReadinessCard,
  EntityReadinessContent,
  EntityTeamContent,
  HomePageMyServices,
  ReadinessPage,
  readinessPlugin,
} from './plugin';
export { readinessTranslationRef } from './translation';
export { readinessTranslations } from './translations';
