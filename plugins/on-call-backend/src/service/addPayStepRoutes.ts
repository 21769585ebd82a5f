import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  payClosePermission,
  payExportPermission,
  payReopenPermission,
  payReviewPermission,
} from '@operations-in-teams/plugin-on-call-common';
import type { Router } from './endpoints';
import { configured, type PayGate } from './pay/PayGate';
import type { Actor, PayService } from './pay/PayService';

/** The steps that people take months by; each is noted with who took it. */
export function addPayStepRoutes(
  router: Router,
  options: { pay?: PayService; gate: PayGate },
) {
  const { gate } = options;

  router.post('/pay/periods/:period/review', async (request, response) => {
    response.json(
      await step(request, 'review', payReviewPermission, (pay, period, actor) =>
        pay.review(period, { ...actor, note: request.body.note }),
      ),
    );
  });

  router.post('/pay/periods/:period/close', async (request, response) => {
    response.json(
      await step(request, 'close', payClosePermission, (pay, period, actor) =>
        pay.close(period, { ...actor, note: request.body.note }),
      ),
    );
  });

  router.post('/pay/periods/:period/export', async (request, response) => {
    response.json(
      await step(request, 'export', payExportPermission, (pay, period, actor) =>
        pay.markExported(period, { ...actor, note: request.body.note }),
      ),
    );
  });

  router.post('/pay/periods/:period/reopen', async (request, response) => {
    response.json(
      await step(request, 'reopen', payReopenPermission, (pay, period, actor) =>
        pay.reopen(period, { ...actor, note: request.body.reason }),
      ),
    );
  });

  async function step<T>(
    request: { params: { period: string } },
    name: string,
    permission: BasicPermission,
    take: (pay: PayService, period: string, actor: Actor) => Promise<T>,
  ): Promise<T> {
    const { period } = request.params;
    return gate.audited(request, `pay-${name}`, { period }, async () => {
      const credentials = await gate.authorize(request, permission);
      return take(configured(options.pay), period, {
        by: gate.userRef(credentials),
      });
    });
  }
}
