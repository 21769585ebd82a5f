import { NotFoundError } from '@backstage/errors';
import {
  payCostReadPermission,
  payOwnReadPermission,
  payReadPermission,
  payReopenPermission,
} from '@operations-in-teams/plugin-on-call-common';
import type { Router } from './endpoints';
import { configured, type PayGate } from './pay/PayGate';
import type { PayService } from './pay/PayService';

const PAGE_SIZE = 50;
const PERIOD = '/pay/periods/:period';

/** Months of pay, and what people get. */
export function addPayRoutes(
  router: Router,
  options: { pay?: PayService; gate: PayGate },
) {
  const { gate } = options;
  const pay = () => configured(options.pay);

  router.get('/pay/periods', async (request, response) => {
    await gate.authorizeAny(request, [
      payCostReadPermission,
      payReadPermission,
      payReopenPermission,
    ]);
    response.json(await pay().getPeriods());
  });

  router.get(PERIOD, async (request, response) => {
    await gate.authorize(request, payReadPermission);
    response.json(await pay().getPeriod(request.params.period));
  });

  router.get(`${PERIOD}/people`, async (request, response) => {
    await gate.authorize(request, payReadPermission);
    const { period } = request.params;
    const query = { ...request.query, limit: request.query.limit ?? PAGE_SIZE };
    response.json(
      await gate.audited(request, 'pay-people-read', { period }, () =>
        pay().getPeople(period, query),
      ),
    );
  });

  router.get(`${PERIOD}/changes`, async (request, response) => {
    await gate.authorize(request, payReadPermission);
    const query = { ...request.query, limit: request.query.limit ?? PAGE_SIZE };
    response.json(await pay().getChanges(request.params.period, query));
  });

  router.get(`${PERIOD}/export`, async (request, response) => {
    await gate.authorize(request, payReadPermission);
    const { period } = request.params;
    const file = await gate.audited(request, 'pay-file-read', { period }, () =>
      pay().getExport(period),
    );
    response.attachment(`on-call-pay-${period}.csv`).type('csv').send(file);
  });

  router.get(`${PERIOD}/statement`, async (request, response) => {
    const { period } = request.params;
    const statement = await readStatement(
      request,
      request.query.person,
      period,
      person => pay().getStatement(period, person),
    );
    response.json(statement);
  });

  router.get(`${PERIOD}/statement.csv`, async (request, response) => {
    const { period } = request.params;
    const file = await readStatement(
      request,
      request.query.person,
      period,
      person => pay().getStatementFile(period, person),
    );
    response.attachment(`on-call-pay-${period}.csv`).type('csv').send(file);
  });

  /** One's own needs less than another's, which is noted. */
  async function readStatement<T>(
    request: unknown,
    asked: string | undefined,
    period: string,
    read: (person: string) => Promise<T | undefined>,
  ): Promise<T> {
    const credentials = await gate.authorizeAny(request, [
      payOwnReadPermission,
      payReadPermission,
    ]);
    const person = asked ?? gate.userRef(credentials);
    const own = gate.isSelf(credentials, person);
    if (!own) await gate.authorize(request, payReadPermission);
    const statement = own
      ? await read(person)
      : await gate.audited(
          request,
          'pay-statement-read',
          { period, person },
          () => read(person),
        );
    if (statement === undefined) {
      throw new NotFoundError(`${person} has no time on call in ${period}.`);
    }
    return statement;
  }
}
