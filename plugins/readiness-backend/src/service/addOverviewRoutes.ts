import { NotAllowedError } from '@backstage/errors';
import {
  readinessRolloutReadPermission,
  readinessRollupReadPermission,
  readinessScorecardReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import { own } from './own';
import type { StageService } from './rollout/StageService';
import type { RollupService } from './rollups/RollupService';

/** What leadership looks at, in one answer. */
export function addOverviewRoutes(
  router: Router,
  options: {
    rollups: RollupService;
    stages: StageService;
    authorize: Authorize;
  },
) {
  const { rollups, stages, authorize } = options;

  router.get('/overview', async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
      readinessRollupReadPermission,
    );
    const seesStages = await isAllowed(
      authorize(request, readinessRolloutReadPermission),
    );
    const { query } = request;
    const overview = await rollups.getOverview(query, credentials);
    if (!seesStages) {
      own(response).json(overview);
      return;
    }
    // Adoption has one group, of all, and its points are those of the period.
    const dates = overview.adoption.groups[0].points.map(({ date }) => date);
    const points = await stages.getHistory(
      {
        from: dates[0],
        to: dates[dates.length - 1],
        interval: overview.adoption.interval === 'day' ? 'day' : 'week',
        parent: query.team?.[0],
      },
      credentials,
    );
    own(response).json({
      ...overview,
      stages: {
        stages: stages
          .getStages()
          .map(({ id, title, rank }) => ({ id, title, rank })),
        points,
      },
    });
  });
}

async function isAllowed(decision: Promise<unknown>): Promise<boolean> {
  try {
    await decision;
    return true;
  } catch (error) {
    if (error instanceof NotAllowedError) return false;
    throw error;
  }
}
