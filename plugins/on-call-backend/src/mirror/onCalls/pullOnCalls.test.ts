import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { createMirror, entity, user } from '../../__testUtils__/createMirror';
import { FakePagerDuty } from '../../__testUtils__/FakePagerDuty';

jest.setTimeout(30_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const MINUTE = 60_000;

describe('pulls of who is on call', () => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
  });

  afterEach(() => pagerDuty.stop());

  async function start() {
    const mirror = await createMirror(databases, {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
      },
      entities: [
        entity('playback-api', { 'pagerduty.com/service-id': 'PSVCAPI' }),
        user('anna.lind', 'anna.lind@acme.example'),
      ],
    });
    // People are read again until they are the same twice.
    await mirror.task.run();
    await mirror.task.run();
    /** What one pull, minutes later, asks for. */
    const pullAfter = async (minutes: number) => {
      mirror.clock.advance(minutes * MINUTE);
      pagerDuty.requests.length = 0;
      await mirror.task.run();
      return pagerDuty.requestsOf('/oncalls').map(({ query }) => ({
        policies: query.getAll('escalation_policy_ids[]'),
        hours:
          (Date.parse(query.get('until')!) - Date.parse(query.get('since')!)) /
          (60 * MINUTE),
      }));
    };
    const status = async () => {
      const [{ services }] = await mirror.service.getStatuses(
        ['component:default/playback-api'],
        { credentials: mockCredentials.user() },
      );
      return services[0];
    };
    return { ...mirror, pullAfter, status };
  }

  /** The first level's entry of the moment that a mirror starts at. */
  const onCallNow = () =>
    pagerDuty.lists.oncalls.find(
      item =>
        item.user.id === 'PANNA01' &&
        item.escalation_policy.id === 'PEPDLVR' &&
        Date.parse(item.end) > Date.parse('2026-10-20T12:00:00Z'),
    )!;

  const WHOLE = 42 * 24;
  const ALL = ['PEPDLVR', 'PEPADS1', 'PEPOLD9'];

  it('ask for the present alone, and for everything within an hour', async () => {
    const { pullAfter, status, published } = await start();
    expect(await pullAfter(5)).toEqual([{ policies: ALL, hours: 1 / 60 }]);
    expect(pagerDuty.requestsOf('/users')).toEqual([]);
    expect(pagerDuty.requestsOf('/teams')).toEqual([]);
    const { collectedAt, coverage } = await status();
    expect(collectedAt).toBe('2026-10-20T12:05:00.000Z');
    expect(coverage?.collectedAt).toBe('2026-10-20T12:00:00.000Z');

    const whole = new Set<string>();
    for (let pull = 0; pull < 11; pull++) {
      for (const { policies, hours } of await pullAfter(5)) {
        if (hours === WHOLE) policies.forEach(id => whole.add(id));
      }
    }
    expect([...whole].sort()).toEqual([...ALL].sort());
    expect((await status()).coverage?.collectedAt).not.toBe(
      '2026-10-20T12:00:00.000Z',
    );
    // Nothing has changed, in whatever pieces it was read.
    expect(published).toHaveLength(1);
  });

  it('read a policy whole where its present has changed', async () => {
    const { pullAfter, status, published } = await start();
    const anna = onCallNow();
    const end = '2026-10-20T18:00:00Z';
    pagerDuty.lists.oncalls.push({
      ...anna,
      start: '2026-10-20T12:02:00Z',
      end,
      user: { ...anna.user, id: 'PBJORN2', summary: 'Björn Åkesson' },
    });
    anna.start = end;
    expect(await pullAfter(5)).toEqual([
      { policies: ALL, hours: 1 / 60 },
      { policies: ['PEPDLVR'], hours: WHOLE },
    ]);
    const [level] = (await status()).levels;
    expect(level.now).toMatchObject([
      { person: { name: 'Björn Åkesson' }, until: '2026-10-20T18:00:00.000Z' },
    ]);
    expect(level.next).toMatchObject([{ person: { name: 'Anna Lind' } }]);
    expect(published).toHaveLength(2);
  });

  it('read a policy whole where it calls another target', async () => {
    const { pullAfter } = await start();
    const [policy] = pagerDuty.lists.escalation_policies;
    policy.escalation_rules[1].targets[0].id = 'PSCHNEW';
    expect(await pullAfter(5)).toEqual([
      { policies: ['PEPADS1', 'PEPOLD9'], hours: 1 / 60 },
      { policies: [policy.id], hours: WHOLE },
    ]);
  });

  it('keep what is known of a policy whose entries make no sense', async () => {
    const { pullAfter, status } = await start();
    const before = (await status()).levels;
    const anna = onCallNow();
    anna.user = null;
    const asked = await pullAfter(5);
    expect(asked[1]).toEqual({ policies: ['PEPDLVR'], hours: WHOLE });
    expect((await status()).levels).toEqual(before);
  });
});
