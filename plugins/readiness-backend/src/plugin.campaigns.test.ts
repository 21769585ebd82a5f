import { readFileSync, writeFileSync } from 'node:fs';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type {
  Campaign,
  CampaignDetails,
  CampaignPage,
} from '@operations-in-teams/plugin-readiness-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { automaticStandard } from './__testUtils__/automaticStandard';
import { company, service, team } from './__testUtils__/entities';
import { startRollout, TEAM, type Persona } from './__testUtils__/startRollout';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

type World = Awaited<ReturnType<typeof start>>['world'];

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const of = (name: string, owner: string, linked = false) =>
  service(name, {
    relations: { ownedBy: [owner] },
    ...(!linked && { links: [] }),
  });

const plan = {
  title: 'A runbook for everything',
  text: 'Nobody should have to guess at night.',
  owner: 'group:default/reviewers',
  standard: 'operational-ownership',
  rules: ['OBS-04'],
  starts: today,
  due: inDays(30),
};

/** Runbooks are announced for the year after next. */
async function start(id: TestDatabaseId) {
  const file = automaticStandard(rule =>
    rule.id === 'OBS-04' ? { ...rule, effectiveFrom: inDays(500) } : rule,
  );
  const knex = await databases.init(id);
  const world = await startRollout({
    knex,
    readiness: { standards: [{ file }] },
    entities: [
      ...company(),
      team('search', 5),
      of('till', TEAM),
      of('index', 'group:default/search'),
    ],
  });
  await world.sweep();
  return { world, knex, file };
}

const create = (world: World, changes: object = {}, as: Persona = 'li') =>
  world.post(as, '/campaigns', '/campaigns', { ...plan, ...changes });

const get = async (world: World, id: string, as: Persona = 'kim') =>
  (await world.as(as, `/campaigns/${id}`, '/campaigns/{id}'))
    .body as CampaignDetails;

const end = (world: World, campaign: Campaign, body: object, as = 'li') =>
  world.post(as, `/campaigns/${campaign.id}/end`, '/campaigns/{id}/end', {
    how: 'close',
    note: 'That was it',
    version: campaign.version,
    ...body,
  });

describe.each(databases.eachSupportedId())('campaigns on %s', id => {
  it('count what is left by owner, and come along as results change', async () => {
    const { world, knex } = await start(id);
    const created = await create(world);
    expect(created.status).toBe(201);
    const campaign: Campaign = created.body;
    expect(campaign).toMatchObject({
      version: 1,
      state: 'running',
      overdue: false,
      created: { by: 'user:default/li' },
      progress: { done: 1, open: 2, unknown: 0, exempt: 0 },
      rules: [
        { rule: 'OBS-04', state: 'announced', effectiveFrom: inDays(500) },
      ],
      may: { edit: true, end: true },
    });

    world.catalog.replace(of('till', TEAM, true));
    await world.sweep();
    const statements = await statementsOf(knex, async () => {
      expect(await get(world, campaign.id)).toMatchObject({
        campaign: { progress: { done: 2, open: 1 }, may: { edit: false } },
        // Before it began nothing was known.
        atStart: { done: 0, open: 0, unknown: 0, exempt: 0 },
        burnUp: [{ day: today, progress: { done: 2, open: 1 } }],
        owners: [{ owner: 'group:default/search', progress: { open: 1 } }],
      });
    });
    // The record, what is now, the moves, and the titles of owners.
    expect(statements.length).toBeLessThanOrEqual(5);
    expect((await get(world, campaign.id)).joining).toBeUndefined();
  });

  it('are of a scope, and of what the caller sees', async () => {
    const { world } = await start(id);
    const scoped: Campaign = (
      await create(world, { scope: { team: ['payments'] } })
    ).body;
    expect(scoped.plan.scope).toEqual({ team: [TEAM] });
    expect(scoped.progress).toMatchObject({ done: 1, open: 1 });
    const whole: Campaign = (await create(world)).body;
    world.catalog.hidden.add('component:default/index');
    expect((await get(world, whole.id)).campaign.progress).toMatchObject({
      done: 1,
      open: 1,
    });

    const planned: Campaign = (
      await create(world, { starts: inDays(3), title: 'Later' })
    ).body;
    expect(planned.state).toBe('planned');
    expect((await get(world, planned.id)).burnUp).toEqual([]);
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page++) {
      const { body }: { body: CampaignPage } = await world.as(
        'li',
        `/campaigns?limit=1${cursor}`,
        '/campaigns',
      );
      expect(body).toMatchObject({
        pageInfo: { totalItems: 3 },
        may: { create: true },
      });
      seen.push(...body.items.map(item => item.state));
      cursor = `&cursor=${body.pageInfo.nextCursor}`;
    }
    expect(seen).toEqual(['running', 'running', 'planned']);
    expect(cursor).toBe('&cursor=undefined');
  });

  it('are refused where they make no sense, and changed by those whose they are', async () => {
    const { world } = await start(id);
    for (const [changes, message] of [
      [{ rules: ['NO-1'] }, `has no rule NO-1`],
      [{ due: inDays(-1) }, 'before it starts'],
      [{ owner: 'group:default/' }, 'is no entity reference'],
    ] as Array<[object, string]>) {
      const refused = await create(world, changes);
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toContain(message);
    }
    const campaign: Campaign = (await create(world)).body;
    const path = `/campaigns/${campaign.id}`;
    const change = { version: 1, plan: { ...plan, title: 'Runbooks' } };
    const stranger = await world.put('kim', path, '/campaigns/{id}', change);
    expect(stranger.status).toBe(403);
    expect(stranger.body.error.message).toContain('Only group:default/');
    const changed = await world.put('max', path, '/campaigns/{id}', change);
    expect(changed.body).toMatchObject({
      version: 2,
      plan: { title: 'Runbooks' },
    });
    const late = await world.put('max', path, '/campaigns/{id}', change);
    expect(late.status).toBe(409);
  });

  it('end with what they achieved, whatever changes afterwards', async () => {
    const { world } = await start(id);
    const campaign: Campaign = (await create(world)).body;
    // Who ends it sees less than all; what it achieved is the company's.
    world.catalog.hidden.add('component:default/till');
    const ended: CampaignDetails = (await end(world, campaign, {})).body;
    expect(ended).toMatchObject({
      campaign: {
        state: 'closed',
        ended: { by: 'user:default/li', note: 'That was it' },
        progress: { done: 1, open: 2 },
        may: { edit: false, end: false },
      },
      burnUp: [{ day: today, progress: { done: 1, open: 2 } }],
      owners: [],
    });
    expect(ended.joining).toBeUndefined();
    const frozen = await get(world, campaign.id);
    world.catalog.replace(of('index', 'group:default/search', true));
    await world.sweep();
    expect(await get(world, campaign.id)).toEqual(frozen);
    const again = await end(world, ended.campaign, {});
    expect(again.status).toBe(409);
    expect(again.body.error.message).toContain('has ended');
  });

  it('join the standard when the company merges what they say', async () => {
    const { world, file } = await start(id);
    const campaign: Campaign = (await create(world)).body;
    const from = inDays(-1);
    const answers = await Promise.all(
      [1, 2].map(() =>
        end(world, campaign, { how: 'join', effectiveFrom: from }),
      ),
    );
    // Of two at once, one ends it.
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const joined = await get(world, campaign.id);
    expect(joined).toMatchObject({
      campaign: { state: 'joined', effectiveFrom: from },
      joining: {
        inForce: false,
        fragment: expect.stringContaining(`    effectiveFrom: ${from}`),
      },
    });
    expect(joined.joining?.fragment).toMatch(/^rules:\n {2}- id: OBS-04 # /);

    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        `effectiveFrom: ${inDays(500)}`,
        `effectiveFrom: ${from}`,
      ),
    );
    await world.standards();
    expect(await get(world, campaign.id)).toMatchObject({
      campaign: { rules: [{ rule: 'OBS-04', state: 'inForce' }] },
      joining: { inForce: true, fragment: '' },
    });
  });
});

it('asks for the permission to manage campaigns', async () => {
  const world = await startRollout({
    permissions: {
      authorize: async requests =>
        requests.map(({ permission }) => ({
          result:
            permission.name === 'readiness.campaign.manage'
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        })),
    },
  });
  const refused = await world.post('li', '/campaigns', '/campaigns', plan);
  expect(refused.status).toBe(403);
  expect(refused.body.error.message).toContain('readiness.campaign.manage');
  const list = await world.as('li', '/campaigns', '/campaigns');
  expect(list.body.may).toEqual({ create: false });
});
