import { createApiRef } from '@backstage/frontend-plugin-api';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';

/**
 * What is told of an entity wherever it is listed.
 * @public
 */
export type EntityGlance = {
  /** One for each standard that scores it; absent where they cannot be read. */
  scorecards?: ScorecardSummary[];
  /** Absent where it cannot be read, or the on-call backend is not installed. */
  onCall?: OnCallStatus;
};

/**
 * Level and on-call status of entities that are listed. Who asks for many in a
 * moment, such as the cells of a table, causes one request to each backend.
 * @public
 */
export interface EntityGlanceApi {
  /** Never throws: what cannot be read is absent. */
  getGlance(entityRef: string): Promise<EntityGlance>;
}

/**
 * @public
 */
export const entityGlanceApiRef = createApiRef<EntityGlanceApi>().with({
  id: 'plugin.readiness.glance',
  pluginId: 'readiness',
});
