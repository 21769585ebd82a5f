import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import onCallPlugin from '@operations-in-teams/plugin-on-call-backend';
import { type FaultKind, type Simulator, startSimulator } from 'simulator';
import request from 'supertest';

jest.setTimeout(120_000);

// Patience is tested elsewhere; here nobody has to have any.
jest.mock('node:timers/promises', () => {
  const actual = jest.requireActual('node:timers/promises');
  return {
    ...actual,
    setTimeout: (milliseconds: number, ...rest: unknown[]) =>
      actual.setTimeout(Math.min(milliseconds, 2), ...rest),
  };
});

const MINUTE = 60_000;
const START = Date.parse('2026-11-25T12:00:00Z');
const COMPONENT = '/status/component/default/player-api';

/** One clock for the portal and for the simulated PagerDuty. */
const time = { offset: 0 };

/** How long an answer is waited for; a hanging one takes it all, each time. */
const patience = { milliseconds: 30_000 };

describe('on-call while PagerDuty has a bad day', () => {
  let simulator: Simulator;
  let get: (path: string) => Promise<{ [field: string]: any }>;
  let pull: () => Promise<void>;
  let before: object;

  /** What the pages show, as far as it does not depend on the minute. */
  const known = async () => {
    const status = await get(COMPONENT);
    const coverage = await get('/coverage');
    const health = await get('/health?groupBy=team');
    const { items: schedules } = await get('/schedules?limit=100');
    return {
      onCall: status.services.map(({ levels }: any) =>
        levels.map(({ targets }: any) => targets),
      ),
      firstLevel: status.services[0].levels[0].now,
      policies: coverage.items.map(({ policy, windows }: any) => [
        policy.name,
        windows.length,
      ]),
      teams: health.groups.map(({ group }: any) => group?.name),
      hasIncidents: health.total.incidents > 0,
      schedules: schedules.map(({ name, people, knownUntil }: any) => [
        name,
        people > 0,
        knownUntil !== undefined,
      ]),
    };
  };

  const states = async () => {
    const { items } = await get('/sources');
    return [items[0], ...items[0].feeds];
  };

  beforeAll(async () => {
    const realNow = Date.now.bind(Date);
    const startedAt = realNow();
    jest
      .spyOn(Date, 'now')
      .mockImplementation(() => START + realNow() - startedAt + time.offset);
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    jest
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation(() => timeout(patience.milliseconds));

    simulator = await startSimulator({ pagerDutyRequestsPerMinute: 1_000_000 });
    const { escalationPolicies, services } = simulator.company.pagerDuty;
    const policy = escalationPolicies.find(
      ({ name }) => name === 'Podcast Player',
    )!;
    const service = services.find(
      ({ escalationPolicyId }) => escalationPolicyId === policy.id,
    )!;
    const scheduler = mockServices.scheduler();
    const { server } = await startTestBackend({
      features: [
        onCallPlugin,
        mockServices.rootConfig.factory({
          data: {
            pagerDuty: {
              apiToken: 'demo-pagerduty-token',
              apiBaseUrl: `${simulator.url}/pagerduty`,
            },
            onCall: { requestsPerMinute: 480, history: { days: 60 } },
          },
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.permissions.mock({
          authorize: async () => [{ result: AuthorizeResult.ALLOW }],
        }).factory,
        catalogServiceMock.factory({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'Component',
              metadata: {
                name: 'player-api',
                namespace: 'default',
                annotations: { 'pagerduty.com/service-id': service.id },
              },
              spec: {},
            },
          ],
        }),
      ],
    });
    get = async path => {
      const { status, body } = await request(server).get(`/api/on-call${path}`);
      expect({ path, status }).toEqual({ path, status: 200 });
      return body;
    };
    pull = async () => {
      // Everything is due again: whole windows, shifts and people.
      time.offset += 61 * MINUTE;
      for (const task of ['pull-pagerduty', 'pull-schedules', 'pull-history']) {
        await scheduler.triggerTask(task);
      }
    };
    await pull();
    before = await known();
  });

  afterAll(async () => {
    await simulator?.close();
    jest.restoreAllMocks();
  });

  it('begins with everything known', async () => {
    expect(before).toMatchObject({
      hasIncidents: true,
      schedules: expect.arrayContaining([
        ['Podcast Player primary', true, true],
        ['Creator Studio on-call', true, true],
      ]),
    });
    for (const { state } of await states()) expect(state).toBe('ok');
  });

  const faults: Array<[string, FaultKind, string]> = [
    ['429', { kind: 'rateLimit', resetSeconds: 1 }, 'rate-limited'],
    [
      '429 without headers',
      { kind: 'rateLimit', headers: false },
      'rate-limited',
    ],
    ['402', { kind: 'status', status: 402 }, 'not-available'],
    ['403', { kind: 'accessDenied' }, 'not-available'],
    ['500', { kind: 'status', status: 500 }, 'unreachable'],
    ['no answer', { kind: 'hang' }, 'unreachable'],
    ['cut bodies', { kind: 'cutBody' }, 'unreachable'],
    ['lists without their last page', { kind: 'missingLastPage' }, ''],
  ];

  it.each(faults)(
    'loses nothing by %s, says what is old, and is well afterwards',
    async (_, fault, code) => {
      const fresh = await states();
      simulator.control.addFault({ area: 'pagerduty', ...fault });
      patience.milliseconds = fault.kind === 'hang' ? 300 : 30_000;
      await pull();
      patience.milliseconds = 30_000;

      expect(await known()).toEqual(before);
      for (const [index, now] of (await states()).entries()) {
        // Nothing is missing from a list of an hour that is empty.
        if (!code && now.feed === 'history') continue;
        expect(now).toMatchObject({
          state: 'unavailable',
          collectedAt: fresh[index].collectedAt,
          problem: { ...(code && { code }), message: expect.any(String) },
        });
      }

      simulator.control.clearFaults();
      await pull();
      expect(await known()).toEqual(before);
      for (const now of await states()) {
        expect(now.state).toBe('ok');
        expect(now).not.toHaveProperty('problem');
      }
    },
  );

  it('reads a schedule where it is, though it was listed elsewhere', async () => {
    const { schedules } = simulator.company.pagerDuty;
    const old = schedules.findIndex(({ name }) => name === 'Search on-call');
    const model = schedules.find(({ name }) => name === 'Insertion trainees')!;
    const moved = schedules[old];
    schedules[old] = { ...model, id: moved.id, name: moved.name };
    // Nothing tells that it moved but the refusal of the old system.
    for (const operation of ['schedules.list', 'v3.schedules.list']) {
      simulator.control.addFault({
        area: 'pagerduty',
        operation,
        kind: 'status',
        status: 400,
      });
    }
    await pull();
    const { items } = await get('/schedules?limit=100');
    expect(items).toContainEqual(
      expect.objectContaining({ id: moved.id, system: 'v3' }),
    );
    expect(items).toHaveLength(schedules.length);

    simulator.control.clearFaults();
    await pull();
    for (const { state } of await states()) expect(state).toBe('ok');
  });
});
