import { mockCredentials } from '@backstage/backend-test-utils';
import {
  actionsRegistryServiceMock,
  type MockActionsRegistry,
} from '@backstage/backend-test-utils/alpha';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import { goodOnCall, TestOnCallSource } from './__testUtils__/onCallSource';
import { startRollout } from './__testUtils__/startRollout';

jest.setTimeout(60_000);

const CHECKOUT = 'component:default/checkout';

async function start(denied: string[] = []) {
  const actions: MockActionsRegistry = actionsRegistryServiceMock();
  const onCall = new TestOnCallSource();
  onCall.answer = ({ entityRefs }) =>
    entityRefs
      .filter(ref => ref.startsWith('component:'))
      .map(entityRef => ({
        entityRef,
        value: { ...goodOnCall, linked: false, escalationLevels: 1 },
      }));
  const world = await startRollout({
    onCall,
    features: [
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => actions,
      }),
    ],
    permissions: {
      authorize: async requests =>
        requests.map(({ permission }) => ({
          result: denied.includes(permission.name)
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
        })),
    },
  });
  await world.sweep();
  const invoke = async (as: string, id: string, input: JsonObject) =>
    (
      await actions.invoke({
        id: `test:${id}`,
        input,
        credentials: mockCredentials.user(`user:default/${as}`),
      })
    ).output as JsonObject;
  return { world, actions, invoke };
}

describe('actions', () => {
  it('say what they read and what they change', async () => {
    const { actions } = await start();
    const list = (await actions.list()).actions;
    expect(
      list.map(({ name, attributes }) => [name, attributes.readOnly]).sort(),
    ).toEqual([
      ['get-first-fixes', true],
      ['get-scorecard', true],
      ['request-acceptance', false],
      ['request-waiver', false],
    ]);
    expect(list.every(({ attributes }) => !attributes.destructive)).toBe(true);
  });

  it('read a scorecard, and what to fix first, with what the person may see', async () => {
    const { world, invoke } = await start();
    const scorecard = await invoke('kim', 'get-scorecard', {
      entityRef: 'component:checkout',
    });
    expect(scorecard).toMatchObject({
      entityRef: CHECKOUT,
      standards: [
        {
          standardId: 'operational-ownership',
          results: expect.arrayContaining([
            expect.objectContaining({ ruleId: 'ONC-03', status: 'fail' }),
          ]),
        },
      ],
    });
    const { open, fixes } = (await invoke('kim', 'get-first-fixes', {
      entityRef: CHECKOUT,
      limit: 3,
    })) as { open: number; fixes: Array<{ level: string; ruleId: string }> };
    expect(open).toBeGreaterThan(3);
    expect(fixes).toHaveLength(3);
    // The lowest level comes first.
    expect(fixes[0]).toMatchObject({ ruleId: 'ONC-01', level: 'owned' });

    world.catalog.hidden.add(CHECKOUT);
    await expect(
      invoke('kim', 'get-scorecard', { entityRef: CHECKOUT }),
    ).rejects.toThrow(`No entity ${CHECKOUT}`);
    await expect(
      invoke('kim', 'get-scorecard', { entityRef: 'component:default/' }),
    ).rejects.toThrow('is no entity reference');
  });

  it('ask for a waiver as the person, who has to own what it is for', async () => {
    const { world, invoke } = await start();
    const request = {
      entityRef: CHECKOUT,
      standardId: 'operational-ownership',
      ruleId: 'ONC-03',
      reason: 'The second level is being hired',
      compensatingControl: 'The lead answers',
      expiresAt: new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString(),
    };
    await expect(invoke('kim', 'request-waiver', request)).rejects.toThrow(
      'is asked for by its owners',
    );
    const asked = await invoke('ida', 'request-waiver', request);
    expect(asked).toMatchObject({ state: 'requested' });
    const kept = await world.as('li', `/waivers/${asked.id}`, '/waivers/{id}');
    expect(kept.body.waiver.requestedBy).toBe('user:default/ida');
    await expect(
      invoke('ida', 'request-waiver', { ...request, expiresAt: 'soon' }),
    ).rejects.toThrow('expiresAt');
  });

  it('ask for acceptance as the person, and decide nothing', async () => {
    const { world, invoke } = await start();
    const wish = { subject: CHECKOUT, note: 'We are ready' };
    await expect(invoke('kim', 'request-acceptance', wish)).rejects.toThrow(
      'Only those who own',
    );
    const asked = await invoke('ida', 'request-acceptance', wish);
    expect(asked).toMatchObject({
      state: 'open',
      approvalsNeeded: 1,
      evidenceHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const kept = await world.as(
      'li',
      `/acceptances/${asked.id}`,
      '/acceptances/{id}',
    );
    expect(kept.body.summary.asked).toMatchObject({
      by: 'user:default/ida',
      note: 'We are ready',
    });
  });

  it.each([
    ['get-scorecard', { entityRef: CHECKOUT }, 'readiness.scorecard.read'],
    ['get-first-fixes', { entityRef: CHECKOUT }, 'readiness.scorecard.read'],
    [
      'request-acceptance',
      { subject: CHECKOUT, note: 'We are ready' },
      'readiness.acceptance.request',
    ],
    [
      'request-waiver',
      {
        entityRef: CHECKOUT,
        standardId: 'operational-ownership',
        ruleId: 'ONC-03',
        reason: 'Hiring',
        compensatingControl: 'The lead answers',
        expiresAt: '2099-01-01T00:00:00Z',
      },
      'readiness.waiver.request',
    ],
  ])('%s asks for the permission of the person', async (id, input, name) => {
    const { invoke } = await start([name]);
    await expect(invoke('ida', id, input)).rejects.toThrow(
      `You lack the permission ${name}`,
    );
  });
});
