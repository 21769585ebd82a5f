import {
  payCostReadPermission,
  payOwnReadPermission,
  payTeamReadPermission,
} from '@operations-in-teams/plugin-on-call-common';
import type { Router } from './endpoints';
import { configured, type PayGate } from './pay/PayGate';
import type { PayReportService } from './pay/PayReportService';

/** What pay comes to, for people, teams and the company. */
export function addPayReportRoutes(
  router: Router,
  options: { payReports?: PayReportService; gate: PayGate },
) {
  const { gate } = options;
  const reports = () => configured(options.payReports);

  router.get('/pay/me', async (request, response) => {
    const credentials = await gate.authorize(request, payOwnReadPermission);
    const userRef = gate.userRef(credentials);
    response.json(await reports().getMine(userRef, request.query.period));
  });

  router.get('/pay/teams', async (request, response) => {
    const credentials = await gate.authorizeAny(request, [
      payTeamReadPermission,
      payCostReadPermission,
    ]);
    const all = await gate.may(credentials, payCostReadPermission);
    const groupRefs = all ? 'all' : await gate.groupRefs(credentials);
    response.json(await reports().getTeams(groupRefs, request.query.period));
  });

  router.get('/pay/costs', async (request, response) => {
    await gate.authorize(request, payCostReadPermission);
    response.json(await reports().getCosts(request.query));
  });

  router.get('/pay/forecast', async (request, response) => {
    await gate.authorize(request, payCostReadPermission);
    response.json(await reports().getForecast(request.query.period));
  });
}
