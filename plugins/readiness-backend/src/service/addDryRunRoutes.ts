import {
  readinessRuleDryRunPermission,
  readinessScorecardReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import type { Authorize } from './authorize';
import type { DryRunService } from './dryRun/DryRunService';
import type { Router } from './endpoints';

/** A rule, tried before it counts. */
export function addDryRunRoutes(
  router: Router,
  options: { dryRun: DryRunService; authorize: Authorize },
) {
  const { dryRun, authorize } = options;

  router.post('/rules/dry-run', async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
      readinessRuleDryRunPermission,
    );
    const left = new AbortController();
    response.on('close', () => left.abort());
    response.json(await dryRun.run(request.body, credentials, left.signal));
  });
}
