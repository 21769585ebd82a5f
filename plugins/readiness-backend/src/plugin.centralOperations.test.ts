import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type {
  Acceptance,
  CentralOperations,
  StageRequest,
} from '@operations-in-teams/plugin-readiness-common';
import { company, service, team } from './__testUtils__/entities';
import { goodOnCall, TestOnCallSource } from './__testUtils__/onCallSource';
import {
  PATH,
  startRollout,
  TEAM,
  type Persona,
} from './__testUtils__/startRollout';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

type World = Awaited<ReturnType<typeof startRollout>>;

const of = (name: string, owner: string, onCall = '24x7') =>
  service(name, {
    annotations: {
      'operations-in-teams/tier': '1',
      'operations-in-teams/on-call': onCall,
    },
    relations: { ownedBy: [owner] },
  });

/** What is called how often; the others have no evidence of it. */
const called: Record<string, { central: boolean; outside?: number }> = {
  'component:default/checkout': { central: true, outside: 7 },
  'component:default/till': { central: false, outside: 9 },
  'component:default/index': { central: true, outside: 2 },
  'component:default/docs': { central: false },
};

async function start(id: TestDatabaseId) {
  const onCall = new TestOnCallSource();
  onCall.answer = ({ entityRefs }) =>
    entityRefs.flatMap(entityRef => {
      const known = called[entityRef];
      if (!known) return [];
      const { incidents, ...rest } = goodOnCall;
      return [
        {
          entityRef,
          value: {
            ...rest,
            centralOperationsOnLevelOne: known.central,
            ...(known.outside !== undefined && {
              incidents: { ...incidents, outsideInterruptions: known.outside },
            }),
          },
        },
      ];
    });
  const knex = await databases.init(id);
  const world = await startRollout({
    knex,
    onCall,
    entities: [
      ...company(),
      team('search', 5),
      of('till', TEAM),
      of('index', 'group:default/search', 'office-hours'),
      of('docs', 'group:default/search', 'office-hours'),
    ],
  });
  await world.sweep();
  return { world, knex };
}

const carried = async (world: World, query = '', as: Persona = 'ida') =>
  (await world.as(as, `/central-operations${query}`, '/central-operations'))
    .body as CentralOperations;

const brief = ({ items }: CentralOperations) =>
  items.map(({ entityRef, reasons }) => [
    entityRef.split('/')[1],
    ...reasons.map(({ reason }) => reason),
  ]);

/** The team asks, and somebody with the mandate confirms. */
async function move(world: World, to: string) {
  const requests = '/teams/{ref}/stage/requests';
  const { body }: { body: StageRequest } = await world.post(
    'ida',
    `${PATH}/requests`,
    requests,
    { to, note: 'We want to' },
  );
  await world.post(
    'li',
    `${PATH}/requests/${body.id}/decide`,
    `${requests}/{id}/decide`,
    { version: body.version, decision: 'confirm', note: 'Seen' },
  );
}

async function accept(world: World, subject: string) {
  const { body }: { body: Acceptance } = await world.post(
    'ida',
    '/acceptances',
    '/acceptances',
    { subject, note: 'Ready' },
  );
  const { id, version } = body.summary;
  await world.post(
    'li',
    `/acceptances/${id}/decide`,
    '/acceptances/{id}/decide',
    { decision: 'accept', note: 'Seen', version },
  );
}

describe.each(databases.eachSupportedId())('on %s', id => {
  it('central operations carries what it answers first, and what nobody took', async () => {
    const { world } = await start(id);
    const before = await carried(world);
    // The most often called outside office hours first; of index nobody asks
    // for the clock around, and docs is not carried at all.
    expect(brief(before)).toEqual([
      ['till', 'teamStage', 'notAccepted'],
      ['checkout', 'firstLevel', 'teamStage', 'notAccepted'],
      ['index', 'firstLevel'],
    ]);
    expect(before.items[1]).toMatchObject({
      owner: TEAM,
      ownerStage: { id: 'central', rank: 1 },
      incidents: 2,
      outsideInterruptions: 7,
      collectedAt: expect.any(String),
      reasons: [{ since: expect.any(String) }, {}, {}],
    });
    expect(before).toMatchObject({
      counts: { firstLevel: 2, teamStage: 2, notAccepted: 2 },
      trend: { standard: 'operational-ownership', rule: 'ONC-10' },
      pageInfo: { totalItems: 3 },
    });

    await move(world, 'preparing');
    await accept(world, 'component:default/till');
    expect(brief(await carried(world))).toEqual([
      ['checkout', 'firstLevel', 'notAccepted'],
      ['index', 'firstLevel'],
    ]);
    expect((await carried(world)).items[0].ownerStage).toMatchObject({
      id: 'preparing',
    });
  });

  it('is filtered, paged, and hides what the catalog hides', async () => {
    const { world, knex } = await start(id);
    expect(brief(await carried(world, '?reason=firstLevel'))).toMatchObject([
      ['checkout', 'firstLevel', 'teamStage', 'notAccepted'],
      ['index', 'firstLevel'],
    ]);
    expect(brief(await carried(world, '?team=search'))).toEqual([
      ['index', 'firstLevel'],
    ]);
    const names: string[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page++) {
      const answer = await carried(world, `?limit=1${cursor}`);
      names.push(...brief(answer).map(([name]) => name));
      expect(answer.pageInfo.totalItems).toBe(3);
      cursor = `&cursor=${answer.pageInfo.nextCursor}`;
    }
    expect(names).toEqual(['till', 'checkout', 'index']);
    expect(cursor).toBe('&cursor=undefined');

    world.catalog.hidden.add('component:default/till');
    const statements = await statementsOf(knex, async () => {
      const answer = await carried(world);
      expect(brief(answer).map(([name]) => name)).toEqual([
        'checkout',
        'index',
      ]);
      expect(answer.counts.teamStage).toBe(1);
    });
    // The kinds to see, the page, and the counts.
    expect(statements.length).toBe(3);
  });

  it('goes on knowing it while PagerDuty does not answer', async () => {
    const { world } = await start(id);
    world.onCall.answer = () => {
      throw new Error('PagerDuty is down');
    };
    await world.sweep();
    expect(brief(await carried(world))[1]).toEqual([
      'checkout',
      'firstLevel',
      'teamStage',
      'notAccepted',
    ]);
  });

  it('teams by stage stand beside the levels of services', async () => {
    const { world, knex } = await start(id);
    await move(world, 'preparing');
    const today = new Date().toISOString().slice(0, 10);
    const adoption = async (query = '', as: Persona = 'ida') =>
      (
        await world.as(
          as,
          `/adoption?interval=day&from=${today}&to=${today}${query}`,
          '/adoption',
        )
      ).body;
    const statements = await statementsOf(knex, async () => {
      expect((await adoption()).teams).toEqual({
        stages: [
          { id: 'central', title: 'Central operations', rank: 1 },
          { id: 'preparing', title: 'Preparing', rank: 2 },
          { id: 'shadowing', title: 'Shadowing', rank: 3 },
          { id: 'on-call', title: 'On call', rank: 4 },
          { id: 'sustained', title: 'Sustained', rank: 5 },
        ],
        points: [{ date: today, teams: 2, stages: [1, 1, 0, 0, 0] }],
      });
    });
    expect(statements.length).toBeLessThanOrEqual(6);
    expect((await adoption('&team=payments')).teams.points).toMatchObject([
      { teams: 1, stages: [0, 1, 0, 0, 0] },
    ]);
    world.catalog.hidden.add(TEAM);
    expect((await adoption()).teams.points).toMatchObject([
      { teams: 1, stages: [1, 0, 0, 0, 0] },
    ]);
  });
});
