import {
  readinessRollupReadPermission,
  readinessScorecardReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import type { Response } from 'express';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import { own } from './own';
import type { RollupService } from './rollups/RollupService';
import { adoptionTable, matrixTable, scorecardsTable } from './rollups/tables';

/** More groups than any company has. */
const ALL = Number.MAX_SAFE_INTEGER;

/** Lists and sums of many scorecards. */
export function addRollupRoutes(
  router: Router,
  options: { rollups: RollupService; authorize: Authorize },
) {
  const { rollups, authorize } = options;
  const list = (request: unknown) =>
    authorize(request, readinessScorecardReadPermission);
  const sum = (request: unknown) =>
    authorize(
      request,
      readinessScorecardReadPermission,
      readinessRollupReadPermission,
    );

  router.get('/scorecards', async (request, response) => {
    const credentials = await list(request);
    own(response).json(await rollups.getScorecards(request.query, credentials));
  });

  router.post('/scorecards/query', async (request, response) => {
    const credentials = await list(request);
    const { entityRefs } = request.body;
    const items = await rollups.queryScorecards(entityRefs, credentials);
    own(response).json({ items });
  });

  router.get('/scorecards.csv', async (request, response) => {
    const credentials = await list(request);
    const items = await rollups.exportScorecards(request.query, credentials);
    sendTable(response, 'scorecards', scorecardsTable(items));
  });

  router.get('/facets', async (request, response) => {
    const credentials = await list(request);
    const items = await rollups.getFacets(request.query, credentials);
    own(response).json({ items });
  });

  router.get('/matrix', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(await rollups.getMatrix(request.query, credentials));
  });

  router.get('/matrix.csv', async (request, response) => {
    const credentials = await sum(request);
    const query = { ...request.query, limit: ALL };
    const matrix = await rollups.getMatrix(query, credentials);
    sendTable(response, 'matrix', matrixTable(matrix));
  });

  router.get('/adoption', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(await rollups.getAdoption(request.query, credentials));
  });

  router.get('/adoption.csv', async (request, response) => {
    const credentials = await sum(request);
    const query = { ...request.query, limit: ALL };
    const adoption = await rollups.getAdoption(query, credentials);
    sendTable(response, 'adoption', adoptionTable(adoption));
  });

  router.get('/trends', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(await rollups.getTrends(request.query, credentials));
  });

  router.get('/improvements', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(
      await rollups.getImprovements(request.query, credentials),
    );
  });

  router.get('/changes', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(await rollups.getChanges(request.query, credentials));
  });

  router.get('/waivers/debt', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(await rollups.getWaiverDebt(request.query, credentials));
  });

  router.get('/waivers/debt/groups', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(
      await rollups.getWaiverDebtGroups(request.query, credentials),
    );
  });

  router.get('/rules/failing', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(
      await rollups.getFailingRules(request.query, credentials),
    );
  });

  router.get('/rules/:standardId/:ruleId', async (request, response) => {
    const credentials = await sum(request);
    own(response).json(await rollups.getRule(request.params, credentials));
  });

  router.get(
    '/rules/:standardId/:ruleId/subjects',
    async (request, response) => {
      const credentials = await sum(request);
      own(response).json(
        await rollups.getRuleSubjects(
          request.params,
          request.query,
          credentials,
        ),
      );
    },
  );
}

function sendTable(response: unknown, name: string, table: string): void {
  // The description's types know answers in JSON only.
  const plain = own(response as Response);
  plain.setHeader('Content-Disposition', `attachment; filename="${name}.csv"`);
  plain.type('text/csv').send(table);
}
