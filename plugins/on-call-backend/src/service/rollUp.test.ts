import { TestDatabases, mockCredentials } from '@backstage/backend-test-utils';
import { createMirror, entity } from '../__testUtils__/createMirror';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';

jest.setTimeout(30_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('status of what consists of others', () => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
  });

  afterEach(() => pagerDuty.stop());

  it('holds each service of its members once, and says whose it is', async () => {
    const related = (name: string, serviceId: string, refs: string[][]) => ({
      ...entity(name, { 'pagerduty.com/service-id': serviceId }),
      relations: refs.map(([type, targetRef]) => ({ type, targetRef })),
    });
    const owned = ['ownedBy', 'group:default/delivery'];
    const part = ['partOf', 'system:default/player'];
    const { task, service } = await createMirror(databases, {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
      },
      entities: [
        related('api', 'PSVCAPI', [owned, part]),
        related('web', 'PSVCAPI', [owned, part]),
        related('ads', 'PSVCADS', [part]),
        related('gone', 'PGONE', [owned]),
        entity('delivery', {}, 'Group'),
        entity('empty', {}, 'Group'),
        {
          ...entity('player', {}, 'System'),
          relations: [{ type: 'partOf', targetRef: 'domain:default/audio' }],
        },
        entity('audio', {}, 'Domain'),
      ],
    });
    await task.run();
    const statuses = await service.getStatuses(
      [
        'group:default/delivery',
        'system:default/player',
        'domain:default/audio',
        'group:default/empty',
      ],
      { credentials: mockCredentials.user() },
    );
    const servicesOf = (index: number) =>
      statuses[index].services.map(({ service: { id }, entityRefs }) => [
        id,
        entityRefs?.map(ref => ref.split('/')[1]),
      ]);
    expect(servicesOf(0)).toEqual([['PSVCAPI', ['api', 'web']]]);
    expect(statuses[0].findings.map(({ code }) => code)).toContain(
      'service-not-found',
    );
    expect(servicesOf(1)).toEqual([
      ['PSVCAPI', ['api', 'web']],
      ['PSVCADS', ['ads']],
    ]);
    expect(servicesOf(2)).toEqual(servicesOf(1));
    expect(statuses[2].sources).toMatchObject([{ state: 'ok' }]);
    expect(statuses[3].findings).toMatchObject([{ code: 'no-service' }]);
  });

  it('holds for a Group what all Groups below it own', async () => {
    const childOf = (name: string, parent: string, annotations = {}) => ({
      ...entity(name, annotations, 'Group'),
      relations: [{ type: 'childOf', targetRef: `group:default/${parent}` }],
    });
    const ownedBy = (name: string, serviceId: string, owner: string) => ({
      ...entity(name, { 'pagerduty.com/service-id': serviceId }),
      relations: [{ type: 'ownedBy', targetRef: `group:default/${owner}` }],
    });
    const { task, historyTask, catalog, service, coverage, health } =
      await createMirror(databases, {
        config: {
          pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
        },
        entities: [
          childOf('product', 'company'),
          // Also where the catalog goes round in a circle.
          childOf('company', 'product'),
          childOf('podcast-delivery', 'product'),
          childOf('ads', 'product', {
            'pagerduty.com/service-id': 'PSVCADS',
            'operations-in-teams/pagerduty-team-ids': 'PTEAMAD',
          }),
          ownedBy('api', 'PSVCAPI', 'podcast-delivery'),
          ownedBy('web', 'PSVCAPI', 'product'),
        ],
      });
    await task.run();
    await historyTask.run();
    const credentials = mockCredentials.user();
    const requests = jest.spyOn(catalog, 'getEntities');
    const groups = ['company', 'product', 'podcast-delivery', 'ads'].map(
      name => `group:default/${name}`,
    );
    const statuses = await service.getStatuses(groups, { credentials });
    // Two for the organisation's levels, one for what its Groups own.
    expect(requests.mock.calls.length).toBeLessThanOrEqual(4);
    expect(
      statuses.map(({ services }) =>
        services.map(({ service: { id }, entityRefs }) => [id, entityRefs]),
      ),
    ).toEqual([
      [
        ['PSVCAPI', ['component:default/web', 'component:default/api']],
        ['PSVCADS', ['group:default/ads']],
      ],
      [
        ['PSVCAPI', ['component:default/web', 'component:default/api']],
        ['PSVCADS', ['group:default/ads']],
      ],
      [['PSVCAPI', ['component:default/api']]],
      [['PSVCADS', undefined]],
    ]);

    const policiesOf = async (team: string) => {
      const page = await coverage.getCoverage(
        { limit: 50, team },
        { credentials },
      );
      return page.items.map(({ policy }) => policy.id).sort();
    };
    const servicesOf = async (team: string) => {
      const { groups: found } = await health.getHealth(
        { team, groupBy: 'service' },
        { credentials },
      );
      return found.map(({ group }) => group?.id).sort();
    };
    const delivery = await policiesOf('group:default/podcast-delivery');
    expect(delivery).toContain('PEPDLVR');
    expect(await policiesOf('group:default/company')).toEqual(
      expect.arrayContaining(delivery),
    );
    expect(await servicesOf('group:default/podcast-delivery')).toContain(
      'PSVCAPI',
    );
    expect(await servicesOf('group:default/company')).toEqual(
      expect.arrayContaining(
        await servicesOf('group:default/podcast-delivery'),
      ),
    );
  });

  it('holds for an organisation of 50 levels and 600 Groups, in addresses that servers take', async () => {
    const group = (name: string, parent: string) => ({
      ...entity(name, {}, 'Group'),
      relations: [{ type: 'childOf', targetRef: `group:default/${parent}` }],
    });
    const { task, catalog, service } = await createMirror(databases, {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
      },
      entities: [
        entity('company', {}, 'Group'),
        ...Array.from({ length: 50 }, (_, level) =>
          group(`level-${level}`, level ? `level-${level - 1}` : 'company'),
        ),
        ...Array.from({ length: 550 }, (_, index) =>
          group(`a-team-with-quite-a-long-name-${index}`, 'level-49'),
        ),
        {
          ...entity('deep', { 'pagerduty.com/service-id': 'PSVCAPI' }),
          relations: [
            {
              type: 'ownedBy',
              targetRef: 'group:default/a-team-with-quite-a-long-name-549',
            },
          ],
        },
      ],
    });
    await task.run();
    const getEntities = jest.spyOn(catalog, 'getEntities');
    const [status] = await service.getStatuses(['group:default/company'], {
      credentials: mockCredentials.user(),
    });
    expect(status.services.map(({ entityRefs }) => entityRefs)).toEqual([
      ['component:default/deep'],
    ]);
    for (const [request] of getEntities.mock.calls) {
      expect(encodeURIComponent(JSON.stringify(request)).length).toBeLessThan(
        8_000,
      );
    }
    expect(getEntities.mock.calls.length).toBeLessThan(90);
  });
});
