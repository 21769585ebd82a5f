import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import type { StageRequest } from '@operations-in-teams/plugin-readiness-common';
import { automaticStandard } from './__testUtils__/automaticStandard';
import { company, service } from './__testUtils__/entities';
import { goodOnCall, TestOnCallSource } from './__testUtils__/onCallSource';
import { PATH, startRollout, TEAM } from './__testUtils__/startRollout';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const REVIEWERS = 'group:default/reviewers';

// A Wednesday, on which there is no digest.
const wednesday = Date.parse('2027-01-13T10:00:00Z');

beforeEach(() => {
  jest.useFakeTimers({
    now: wednesday,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number) => jest.setSystemTime(Date.now() + ms);

/** Messages as the notifications plugin gets them; it may be down. */
class Inbox {
  readonly sent: NotificationSendOptions[] = [];
  down = false;

  readonly feature = createServiceFactory({
    service: notificationService,
    deps: {},
    factory: () => ({
      send: async (options: NotificationSendOptions) => {
        if (this.down) throw new Error('nobody is there');
        this.sent.push(options);
      },
    }),
  });

  /** What came since it was last looked at. */
  take() {
    return this.sent.splice(0).map(({ recipients, payload }) => ({
      to: recipients.type === 'entity' ? recipients.entityRef : undefined,
      not:
        recipients.type === 'entity' ? recipients.excludeEntityRef : undefined,
      ...payload,
    }));
  }
}

const file = automaticStandard();

async function start(id: TestDatabaseId, setup: { off?: string[] } = {}) {
  const inbox = new Inbox();
  const onCall = new TestOnCallSource();
  const knex = await databases.init(id);
  const options = {
    knex,
    onCall,
    features: [inbox.feature],
    readiness: {
      standards: [{ file }],
      notifications: { off: setup.off ?? [] },
    },
    entities: [...company(), service('till')],
  };
  const world = await startRollout(options);
  await world.sweep();
  await world.sweep();
  const notify = async (of = world) => {
    await of.scheduler.triggerTask('readiness-notifications');
    return inbox.take();
  };
  expect(await notify()).toEqual([]);
  return {
    world,
    inbox,
    onCall,
    notify,
    again: async () => {
      await world.stop();
      return startRollout(options);
    },
  };
}

/** On-call evidence of all services, but for some changes. */
function answer(onCall: TestOnCallSource, changes: object) {
  onCall.answer = ({ entityRefs }) =>
    entityRefs
      .filter(ref => ref.startsWith('component:'))
      .map(entityRef => ({
        entityRef,
        value: { ...goodOnCall, ...changes },
      }));
}

describe.each(databases.eachSupportedId())('notifications on %s', id => {
  it('tell a team once of levels that many of its services lost and gained', async () => {
    const { world, onCall, notify, again } = await start(id);
    answer(onCall, { linked: false });
    await world.sweep();
    const [lost, ...others] = await notify();
    expect(others).toEqual([]);
    expect(lost).toMatchObject({
      to: [TEAM],
      topic: 'readiness-levels',
      severity: 'high',
      title: '2 levels lost',
      link: '/catalog/default/group/payments/readiness',
    });
    expect(lost.description).toMatch(/^checkout: .+ → below the first level\n/);
    expect(await notify()).toEqual([]);

    answer(onCall, {});
    await world.sweep();
    answer(onCall, { linked: false });
    pass(HOUR);
    await world.sweep();
    // It came and went between two looks.
    expect(await notify()).toEqual([]);

    answer(onCall, {});
    await world.sweep();
    const restarted = await again();
    expect(await notify(restarted)).toMatchObject([
      { title: '2 levels gained', severity: 'normal' },
    ]);
    expect(await notify(restarted)).toEqual([]);
  });

  it('say nothing of levels that an outage let fall, or of their return', async () => {
    const { world, onCall, notify } = await start(id);
    onCall.answer = () => {
      throw new Error('PagerDuty is down');
    };
    pass(DAY);
    await world.sweep();
    pass(8 * DAY);
    await world.sweep();
    const { items } = await world.scorecard();
    expect(items[0].level).toBeUndefined();
    expect(await notify()).toEqual([]);
    answer(onCall, {});
    await world.sweep();
    expect(await notify()).toEqual([]);
    // What fails later is news again.
    answer(onCall, { linked: false });
    await world.sweep();
    expect(await notify()).toMatchObject([{ title: '2 levels lost' }]);
  });

  it('tell of what is about to expire, at two steps', async () => {
    const { world, onCall, notify } = await start(id, {
      off: ['readiness-levels', 'readiness-digest'],
    });
    answer(onCall, { escalationLevels: 1 });
    await world.sweep();
    const { body } = await world.post('ida', '/waivers', '/waivers', {
      entityRef: 'component:default/checkout',
      standardId: 'operational-ownership',
      ruleId: 'ONC-03',
      reason: 'The second level is being hired',
      compensatingControl: 'The lead answers',
      expiresAt: new Date(Date.now() + 20 * DAY).toISOString(),
    });
    await world.post(
      'li',
      `/waivers/${body.id}/approve`,
      '/waivers/{id}/approve',
      {
        version: body.version,
      },
    );
    expect(await notify()).toEqual([]);
    pass(10 * DAY);
    expect(await notify()).toMatchObject([
      {
        to: [TEAM, 'user:default/ida'],
        topic: 'readiness-expiry',
        title: '1 waiver about to expire',
        description: 'checkout, ONC-03: 2027-02-02',
      },
    ]);
    expect(await notify()).toEqual([]);
    pass(8 * DAY);
    expect(await notify()).toHaveLength(1);
    pass(8 * DAY);
    expect(await notify()).toEqual([]);
  });

  it('tell of gaps that are near, once a week', async () => {
    const { world, onCall, notify } = await start(id, {
      off: ['readiness-levels'],
    });
    const gap = (days: number) =>
      answer(onCall, {
        coverage: {
          next28Days: 0.9,
          firstGap: new Date(Date.now() + days * DAY).toISOString(),
        },
      });
    gap(10);
    await world.sweep();
    expect(await notify()).toEqual([]);
    gap(3);
    await world.sweep();
    expect(await notify()).toMatchObject([
      {
        to: [TEAM],
        topic: 'on-call-gaps',
        severity: 'high',
        title: 'Nobody is on call ahead for 2 services',
        description: expect.stringContaining(
          'checkout: from 2027-01-16 10:00 UTC',
        ),
      },
    ]);
    gap(2);
    await world.sweep();
    expect(await notify()).toEqual([]);
  });

  it('have a digest for each team on Monday morning', async () => {
    const { world, onCall, notify, again } = await start(id, {
      off: ['readiness-levels'],
    });
    answer(onCall, { linked: false });
    await world.sweep();
    await world.post('ida', '/remediation', '/remediation', {
      team: TEAM,
      title: 'Retry the bank',
      due: '2027-01-14',
    });
    jest.setSystemTime(Date.parse('2027-01-18T06:59:00Z'));
    expect(await notify()).toEqual([]);
    jest.setSystemTime(Date.parse('2027-01-18T07:05:00Z'));
    const [digest, ...others] = await notify();
    expect(others).toEqual([]);
    expect(digest).toMatchObject({
      to: [TEAM],
      topic: 'readiness-digest',
      title: 'Your week: 2 services, 0 up and 2 down',
      severity: 'low',
    });
    expect(digest.description).toContain('Below the first level: 2');
    expect(digest.description).toContain('To fix: ');
    expect(digest.description).toContain('1 action from incidents past due');
    const restarted = await again();
    expect(await notify(restarted)).toEqual([]);
    jest.setSystemTime(Date.parse('2027-01-25T08:00:00Z'));
    expect(await notify(restarted)).toHaveLength(1);
  });

  it('tell those whose turn it is in the rollout', async () => {
    const { world, notify } = await start(id);
    const requests = '/teams/{ref}/stage/requests';
    const { body }: { body: StageRequest } = await world.post(
      'ida',
      `${PATH}/requests`,
      requests,
      { to: 'preparing', note: 'We want to' },
    );
    expect(await notify()).toMatchObject([
      {
        to: [REVIEWERS],
        not: 'user:default/ida',
        topic: 'rollout',
        title: 'payments asks for the stage Preparing',
        description: 'We want to',
      },
    ]);
    await world.post(
      'li',
      `${PATH}/requests/${body.id}/decide`,
      `${requests}/{id}/decide`,
      { version: 1, decision: 'confirm', note: 'Welcome' },
    );
    expect(await notify()).toMatchObject([
      {
        to: [TEAM],
        not: 'user:default/li',
        title: 'Your team is in the stage Preparing',
      },
    ]);

    const asked = await world.post('ida', '/acceptances', '/acceptances', {
      subject: 'component:default/checkout',
      note: 'We are ready',
    });
    expect(await notify()).toMatchObject([
      {
        to: [REVIEWERS],
        title:
          'Acceptance into on-call is asked for: component:default/checkout',
      },
    ]);
    await world.post(
      'li',
      `/acceptances/${asked.body.summary.id}/decide`,
      '/acceptances/{id}/decide',
      {
        decision: 'accept',
        note: 'Seen',
        version: 1,
        conditions: [{ text: 'Practise a restore', due: '2027-02-01' }],
      },
    );
    expect(await notify()).toMatchObject([
      { to: [TEAM, 'user:default/ida'], description: 'Seen' },
    ]);
    jest.setSystemTime(Date.parse('2027-01-27T12:00:00Z'));
    expect(await notify()).toMatchObject([
      {
        to: [TEAM, 'user:default/ida'],
        title: 'A condition is due on 2027-02-01: component:default/checkout',
      },
    ]);
    jest.setSystemTime(Date.parse('2027-02-04T12:00:00Z'));
    expect(await notify()).toMatchObject([
      {
        to: [TEAM, 'user:default/ida', REVIEWERS],
        description: 'Not met in time: Practise a restore',
      },
    ]);
    expect(await notify()).toEqual([]);
  });

  it('remind of campaigns as often as these say', async () => {
    const { world, onCall, notify } = await start(id, {
      off: ['readiness-levels'],
    });
    answer(onCall, { linked: false });
    await world.sweep();
    await world.post('li', '/campaigns', '/campaigns', {
      title: 'Alarm somebody',
      text: 'Every service has an alarm target.',
      owner: REVIEWERS,
      standard: 'operational-ownership',
      rules: ['ONC-01'],
      starts: '2027-01-13',
      due: '2027-01-20',
      remind: 'weekly',
    });
    const reminder = {
      to: [TEAM],
      topic: 'campaigns',
      title: 'Alarm somebody: 2 results left',
    };
    expect(await notify()).toMatchObject([reminder]);
    pass(DAY);
    expect(await notify()).toEqual([]);
    pass(7 * DAY);
    expect(await notify()).toMatchObject([
      reminder,
      {
        to: [REVIEWERS],
        title: 'The campaign is past its date: Alarm somebody',
      },
    ]);
  });

  it('wait where they cannot be sent, and come then', async () => {
    const { world, inbox, onCall, notify } = await start(id);
    answer(onCall, { linked: false });
    await world.sweep();
    inbox.down = true;
    expect(await notify()).toEqual([]);
    inbox.down = false;
    expect(await notify()).toMatchObject([{ title: '2 levels lost' }]);
  });

  it('are sent by one of two backends', async () => {
    const { world, inbox, onCall, notify } = await start(id);
    const other = await startRollout({
      knex: world.knex,
      features: [inbox.feature],
      readiness: { standards: [{ file }] },
    });
    answer(onCall, { linked: false });
    await world.sweep();
    const sent = await Promise.all([notify(), notify(other)]);
    expect(sent.flat()).toMatchObject([{ title: '2 levels lost' }]);
  });
});

it('are switched off by the configuration', async () => {
  const world = await startRollout({
    readiness: { notifications: { enabled: false } },
  });
  const tasks = await world.scheduler.getScheduledTasks();
  expect(tasks.map(task => task.id)).not.toContain('readiness-notifications');
});
