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
});
