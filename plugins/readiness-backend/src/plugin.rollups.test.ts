import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type {
  Adoption,
  ChangePage,
  Facet,
  FailingRules,
  Improvements,
  Matrix,
  Overview,
  RulePage,
  ScorecardPage,
  SubjectResult,
  Trends,
} from '@operations-in-teams/plugin-readiness-common';
import request from 'supertest';
import { described } from './__testUtils__/openapi';
import { organisation, part, SECRET } from './__testUtils__/organisation';
import { API, startReadiness } from './__testUtils__/startReadiness';
import { statementsOf } from './__testUtils__/statements';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(120_000);

type Path = Parameters<typeof described>[1];

async function start(id: TestDatabaseId) {
  const knex = await databases.init(id);
  const backend = await startReadiness({ entities: organisation(), knex });
  await backend.sweep();
  const ask =
    <T>(operation: Path, path: string = operation) =>
    async (query = ''): Promise<T> => {
      const { status, body } = await backend.get(`${path}${query}`, operation);
      expect([status, body.error]).toEqual([200, undefined]);
      return body;
    };
  const rule = '/rules/operational-ownership/OBS-04';
  return {
    ...backend,
    list: ask<ScorecardPage>('/scorecards'),
    facets: ask<{ items: Facet[] }>('/facets'),
    matrix: ask<Matrix>('/matrix'),
    adoption: ask<Adoption>('/adoption'),
    trends: ask<Trends>('/trends'),
    improvements: ask<Improvements>('/improvements'),
    overview: ask<Overview>('/overview'),
    changes: ask<ChangePage>('/changes'),
    failing: ask<FailingRules>('/rules/failing'),
    rule: ask<RulePage>('/rules/{standardId}/{ruleId}', rule),
    ruleSubjects: ask<{ items: SubjectResult[] }>(
      '/rules/{standardId}/{ruleId}/subjects',
      `${rule}/subjects`,
    ),
    csv: (path: string) => request(backend.server).get(`${API}${path}`),
  };
}

const names = (page: ScorecardPage) =>
  page.items.map(({ entityRef }) => entityRef.split('/')[1]);
const today = () => new Date().toISOString().slice(0, 10);
const COMPONENTS = '?kind=component';

describe.each(databases.eachSupportedId())('scorecards on %s', id => {
  it('says of each what it is, where it is and what is next', async () => {
    const { list } = await start(id);
    const { items, levels, asOf, pageInfo } = await list(
      `${COMPONENTS}&text=LEDG`,
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      entityRef: 'component:default/ledger',
      title: 'ledger',
      kind: 'component',
      type: 'service',
      owner: 'group:default/payments',
      system: 'system:default/shop',
      domain: 'domain:default/sales',
      tier: '2',
      lifecycle: 'production',
      next: { level: { id: 'owned' }, open: expect.any(Number) },
      since: expect.any(String),
    });
    const { next } = items[0];
    expect(next!.first.length).toBeGreaterThan(0);
    expect(next!.first[0]).toMatchObject({ ruleId: 'OWN-03', status: 'fail' });
    expect(levels).toEqual([{ rank: 0, subjects: 1 }]);
    expect(pageInfo).toEqual({ totalItems: 1 });
    expect(Date.parse(asOf!)).toBeGreaterThan(0);
  });

  it('filters by all that subjects have', async () => {
    const { list } = await start(id);
    for (const [query, expected] of [
      ['owner=payments', ['checkout', 'ledger', 'secret']],
      [
        'owner=search&owner=group:default/product',
        ['crawler', 'finder', 'portal'],
      ],
      [
        'team=product',
        ['checkout', 'crawler', 'finder', 'ledger', 'portal', 'secret'],
      ],
      ['team=platform', ['crawler', 'finder']],
      ['system=index', ['crawler', 'finder']],
      ['domain=trade&tier=2', ['crawler', 'ledger']],
      ['type=website', ['portal']],
      ['lifecycle=experimental', []],
      ['rule=OBS-04', ['finder', 'ledger', 'secret']],
      ['rule=OBS-04&status=pass', ['checkout', 'crawler', 'portal']],
      ['category=observability&team=search', ['finder']],
      ['maxRank=0', ['finder', 'ledger', 'secret']],
      ['minRank=1', ['checkout', 'crawler', 'portal']],
      ['level=none-such', []],
      ['unconfirmed=true', []],
      ['unconfirmed=false&text=100%25', []],
      ['text=Check', ['checkout']],
      ['team=nobody', []],
    ] as const) {
      expect([query, names(await list(`${COMPONENTS}&${query}`))]).toEqual([
        query,
        expected,
      ]);
    }
  });

  it.each([
    'name',
    'level',
    'distance',
    'failing',
    'unknown',
    'since',
    'owner',
  ])('pages by %s, both ways, over each once', async orderBy => {
    const { list } = await start(id);
    const all = await list(`?orderBy=${orderBy}`);
    for (const direction of ['asc', 'desc']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await list(
          `?orderBy=${orderBy}&direction=${direction}&limit=2${cursor}`,
        );
        seen.push(...names(page));
        expect(page.pageInfo.totalItems).toBe(all.items.length);
        cursor = page.pageInfo.nextCursor
          ? `&cursor=${page.pageInfo.nextCursor}`
          : '';
      } while (cursor);
      const expected = names(all);
      if (direction === 'desc') expected.reverse();
      expect(seen).toEqual(expected);
    }
  });

  it('counts the values that can be filtered by', async () => {
    const { facets } = await start(id);
    const { items } = await facets(`${COMPONENTS}&team=payments`);
    const values = Object.fromEntries(
      items.map(({ dimension, values: own }) => [dimension, own]),
    );
    expect(values.tier).toEqual([
      { value: '1', subjects: 2 },
      { value: '2', subjects: 1 },
    ]);
    expect(values.system).toEqual([
      { value: 'system:default/shop', title: 'SHOP', subjects: 3 },
    ]);
    expect(values.kind).toEqual([{ value: 'component', subjects: 3 }]);
  });
});

describe.each(databases.eachSupportedId())('matrix on %s', id => {
  it('adds up to what the scorecards say, by whatever it groups', async () => {
    const { matrix, list } = await start(id);
    const { items } = await list(COMPONENTS);
    for (const groupBy of ['team', 'system', 'domain', 'tier']) {
      const { columns, rows, total } = await matrix(
        `${COMPONENTS}&groupBy=${groupBy}`,
      );
      expect(total.subjects).toBe(6);
      const dimension = groupBy === 'team' ? 'owner' : groupBy;
      for (const row of rows) {
        const own = items.filter(
          item => item[dimension as 'owner'] === row.group.key,
        );
        expect(row.subjects).toBe(own.length);
        for (const status of ['pass', 'fail', 'unknown'] as const) {
          expect(row.cells.reduce((sum, cell) => sum + cell[status], 0)).toBe(
            own.reduce((sum, { counts }) => sum + counts[status], 0),
          );
        }
      }
      expect(columns.length).toBe(total.cells.length);
      expect(rows.reduce((sum, { subjects }) => sum + subjects, 0)).toBe(6);
    }
  });

  it('drills down the tree, with a team of two parents in both', async () => {
    const { matrix } = await start(id);
    const tree = async (query: string) =>
      (await matrix(`${COMPONENTS}&${query}`)).rows.map(
        ({ group: { key, own, children, title }, subjects }) => [
          title ?? key,
          subjects,
          own ? 'own' : children ?? 0,
        ],
      );
    expect(await tree('tree=true')).toEqual([['org', 6, 2]]);
    expect(await tree('parent=org')).toEqual([
      ['platform', 2, 1],
      ['product', 6, 2],
    ]);
    expect(await tree('parent=product')).toEqual([
      ['payments', 3, 0],
      ['product', 1, 'own'],
      ['search', 2, 0],
    ]);
    expect(await tree('groupBy=domain&tree=true')).toEqual([['Trade', 6, 1]]);
    const { total } = await matrix(`${COMPONENTS}&parent=org`);
    expect(total.subjects).toBe(6);
    expect(await tree('parent=nobody')).toEqual([]);
  });

  it('pages groups, and shows single rules where asked', async () => {
    const { matrix } = await start(id);
    const query = `${COMPONENTS}&columns=rule&rule=OBS-04&limit=2`;
    const first = await matrix(query);
    expect(first.columns).toEqual([
      expect.objectContaining({ id: 'OBS-04', category: 'observability' }),
    ]);
    expect(
      first.rows.map(({ group, cells }) => [group.key, cells[0].fail]),
    ).toEqual([
      ['group:default/payments', 2],
      ['group:default/product', 0],
    ]);
    expect(first.total.cells[0]).toMatchObject({ pass: 3, fail: 3 });
    const second = await matrix(`${query}&cursor=${first.pageInfo.nextCursor}`);
    expect(second.rows.map(({ group }) => group.key)).toEqual([
      'group:default/search',
    ]);
    expect(second.pageInfo).toEqual({ totalItems: 3 });
  });
});

describe.each(databases.eachSupportedId())('history on %s', id => {
  /** Moves all that has happened so many days into the past. */
  async function age(
    knex: Awaited<ReturnType<typeof start>>['knex'],
    days: number,
  ) {
    for (const table of ['level_changes', 'result_changes']) {
      await knex(table).update({
        at: knex.raw(
          id === 'SQLITE_3'
            ? `at - ${days * 86_400_000}`
            : `at - interval '${days} days'`,
        ),
      });
    }
  }

  it('tells levels and results of each day, of who has left too', async () => {
    const { catalog, knex, sweep, adoption, trends, improvements, changes } =
      await start(id);
    await age(knex, 10);
    catalog.replace(part('ledger', 'payments', { tier: '2' }));
    await sweep();
    await age(knex, 5);
    catalog.remove('component:default/portal');
    await sweep();

    const { groups, levels } = await adoption(COMPONENTS);
    expect(groups).toHaveLength(1);
    const points = groups[0].points;
    expect(points).toHaveLength(91);
    expect(points[90].date).toBe(today());
    const at = (daysAgo: number) => points[90 - daysAgo];
    expect(levels.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(
      [at(16), at(15), at(6), at(5), at(1), at(0)].map(p => p.subjects),
    ).toEqual([0, 6, 6, 6, 6, 5]);
    expect([at(15), at(6), at(5), at(0)].map(p => p.levels[0])).toEqual([
      3, 3, 2, 2,
    ]);

    const byTeam = await adoption(`${COMPONENTS}&groupBy=team&parent=org`);
    expect(
      byTeam.groups.map(({ group, points: own }) => [
        group.title,
        own[80].subjects,
        own[90].subjects,
      ]),
    ).toEqual([
      ['platform', 2, 2],
      ['product', 6, 5],
    ]);

    const rule = await trends(`${COMPONENTS}&rule=OBS-04`);
    const fails = rule.groups[0].points.map(({ counts }) => counts.fail);
    expect([fails[74], fails[75], fails[84], fails[85], fails[90]]).toEqual([
      0, 3, 3, 2, 2,
    ]);
    const categories = await trends(`${COMPONENTS}&groupBy=category`);
    const found = categories.groups.find(
      ({ group }) => group.key === 'observability',
    );
    expect(found?.group.title).toBeDefined();
    expect(found?.points[84].counts.fail).toBeGreaterThan(
      found!.points[85].counts.fail,
    );

    const from = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
    const since = `from=${from.toISOString().slice(0, 10)}`;
    const improved = await improvements(`${COMPONENTS}&${since}`);
    expect(improved.items.map(({ group }) => group.key)).toEqual([
      'group:default/payments',
    ]);
    expect(improved.items[0].gain).toBeGreaterThan(0);
    expect(
      improved.items[0].after.pass - improved.items[0].before.pass,
    ).toBeGreaterThan(0);

    const up = await changes(`${COMPONENTS}&${since}`);
    expect(up.items).toEqual([
      expect.objectContaining({
        type: 'level',
        entityRef: 'component:default/ledger',
        title: 'ledger',
        owner: 'group:default/payments',
        direction: 'up',
        toLevel: expect.objectContaining({ rank: expect.any(Number) }),
      }),
    ]);
    const left = await changes('?direction=left');
    expect(left.items.map(({ entityRef }) => entityRef)).toEqual([
      'component:default/portal',
    ]);
  });

  it('comes back as it was where a subject comes back', async () => {
    const { catalog, knex, sweep, adoption } = await start(id);
    await age(knex, 4);
    const portal = catalog.entities.find(
      ({ metadata }) => metadata.name === 'portal',
    )!;
    catalog.remove('component:default/portal');
    await sweep();
    await age(knex, 2);
    catalog.replace(portal);
    await sweep();
    const { groups } = await adoption(`${COMPONENTS}&type=website`);
    expect(groups[0].points.slice(-8).map(({ subjects }) => subjects)).toEqual([
      0, 1, 1, 1, 1, 0, 0, 1,
    ]);
  });

  it('pages changes of results, each once', async () => {
    const { changes, catalog, sweep } = await start(id);
    catalog.replace(part('ledger', 'payments', { tier: '2' }));
    await sweep();
    const all = await changes('?of=result&limit=500');
    expect(all.items.length).toBeGreaterThan(2);
    expect(all.items.every(({ direction }) => direction === 'up')).toBe(true);
    const seen = [];
    let cursor = '';
    do {
      const page = await changes(`?of=result&limit=2${cursor}`);
      expect(page.pageInfo.totalItems).toBe(all.items.length);
      seen.push(...page.items);
      cursor = page.pageInfo.nextCursor
        ? `&cursor=${page.pageInfo.nextCursor}`
        : '';
    } while (cursor);
    expect(seen).toEqual(all.items);
    const one = await changes('?of=result&rule=OBS-04');
    expect(one.items).toEqual([
      expect.objectContaining({
        rule: { id: 'OBS-04', title: expect.any(String) },
        fromStatus: 'fail',
        toStatus: 'pass',
      }),
    ]);
  });
});

describe.each(databases.eachSupportedId())('rules on %s', id => {
  it('orders those that fail, and lists whom', async () => {
    const { failing, rule, ruleSubjects } = await start(id);
    const { items } = await failing(COMPONENTS);
    const fails = items.map(({ counts }) => counts.fail);
    expect(fails).toEqual([...fails].sort((a, b) => b - a));
    expect(
      items.find(({ ruleId }) => ruleId === 'OBS-04')?.counts,
    ).toMatchObject({ pass: 3, fail: 3 });
    expect(await rule()).toMatchObject({
      rule: { id: 'OBS-04', why: expect.any(String), fix: expect.any(String) },
      category: { id: 'observability' },
      counts: { pass: 3, fail: 3 },
    });
    const { items: subjects } = await ruleSubjects('?status=fail&limit=2');
    expect(subjects).toEqual([
      expect.objectContaining({
        entityRef: 'component:default/finder',
        owner: 'group:default/search',
        status: 'fail',
        message: 'no runbook is linked',
      }),
      expect.objectContaining({ entityRef: 'component:default/ledger' }),
    ]);
  });
});

describe.each(databases.eachSupportedId())('what is hidden on %s', id => {
  it('is seen through none of the routes, nor counted', async () => {
    const backend = await start(id);
    const { catalog, csv } = backend;
    catalog.hidden.add(SECRET);
    const total = await backend.list(COMPONENTS);
    expect(total.pageInfo.totalItems).toBe(5);
    expect((await backend.matrix(COMPONENTS)).total.subjects).toBe(5);
    const { items: rules } = await backend.failing(COMPONENTS);
    expect(
      rules.find(({ ruleId }) => ruleId === 'OBS-04')?.counts,
    ).toMatchObject({ pass: 3, fail: 2 });
    expect((await backend.rule()).counts.fail).toBe(2);
    const { groups } = await backend.adoption(COMPONENTS);
    expect(groups[0].points[90].subjects).toBe(5);
    const trend = await backend.trends(`${COMPONENTS}&rule=OBS-04`);
    expect(trend.groups[0].points[90].counts.fail).toBe(2);
    const answers = [
      total,
      await backend.list('?text=secret'),
      await backend.facets(),
      await backend.matrix(),
      await backend.adoption('?groupBy=team'),
      await backend.trends('?groupBy=team'),
      await backend.improvements('?groupBy=subject'),
      await backend.changes('?direction=entered&limit=500'),
      await backend.changes('?of=result&direction=entered&limit=500'),
      await backend.ruleSubjects('?limit=500'),
      (await csv('/scorecards.csv')).text,
      (await csv('/matrix.csv')).text,
      (await csv('/adoption.csv?groupBy=system')).text,
    ];
    expect(JSON.stringify(answers)).not.toContain('secret');
    expect(JSON.stringify(answers)).toContain('ledger');
    // Read once for all of these requests.
    expect(catalog.streams).toBe(2);
  });

  it('hides groups, with what they contain shown without them', async () => {
    const { catalog, matrix, list, facets } = await start(id);
    catalog.hidden.add('group:default/payments');
    const { rows, total } = await matrix(COMPONENTS);
    expect(rows.map(({ group, subjects }) => [group.key, subjects])).toEqual([
      ['group:default/product', 1],
      ['group:default/search', 2],
      ['', 3],
    ]);
    expect(total.subjects).toBe(6);
    expect((await list('?team=payments')).items).toEqual([]);
    expect((await matrix('?parent=payments')).rows).toEqual([]);
    const teams = (await facets()).items.find(
      ({ dimension }) => dimension === 'team',
    );
    expect(teams?.values.map(({ value }) => value)).not.toContain(
      'group:default/payments',
    );
  });
});

describe.each(databases.eachSupportedId())('answers on %s', id => {
  it('are tables where asked, safe to open', async () => {
    const { catalog, sweep, csv } = await start(id);
    catalog.replace(part('checkout', 'payments', { title: '=cmd|"x"!A1' }));
    await sweep();
    const cards = await csv(`/scorecards.csv${COMPONENTS}`);
    expect(cards.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(cards.headers['content-disposition']).toBe(
      'attachment; filename="scorecards.csv"',
    );
    const lines = cards.text.trim().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(cards.text).toContain(`component:default/checkout,"'=cmd|""x""!A1"`);
    const matrix = await csv(
      `/matrix.csv${COMPONENTS}&columns=rule&rule=OBS-04`,
    );
    expect(matrix.text.split('\r\n')[1]).toMatch(
      /^group:default\/payments,payments,3,OBS-04,[^,]+,1,2,0,0,0$/,
    );
    const adoption = await csv(`/adoption.csv${COMPONENTS}&from=${today()}`);
    expect(adoption.text.split('\r\n')[0]).toBe(
      'group,title,date,subjects,below the first level,Owned,Operable,On-call ready,Self-sustaining',
    );
    expect(adoption.text.split('\r\n')[1]).toMatch(
      new RegExp(`^,,${today()},6,3,`),
    );
  });

  it('are not sent again while they hold', async () => {
    const { csv, server, catalog, sweep } = await start(id);
    for (const path of [
      '/scorecards',
      '/matrix',
      '/adoption',
      '/rules/failing',
    ]) {
      const first = await csv(path);
      expect(first.headers['cache-control']).toBe('private, no-cache');
      const again = await request(server)
        .get(`${API}${path}`)
        .set('If-None-Match', first.headers.etag);
      expect([again.status, again.text]).toEqual([304, '']);
    }
    const { headers } = await csv('/matrix');
    catalog.replace(part('ledger', 'payments'));
    await sweep();
    const changed = await request(server)
      .get(`${API}/matrix`)
      .set('If-None-Match', headers.etag);
    expect(changed.status).toBe(200);
  });

  it('answer at once what leadership would else ask one by one', async () => {
    const { overview, adoption, trends, matrix, improvements } = await start(
      id,
    );
    const [team, legacy] = ['&team=product', 'rule=ISO-08'];
    const all = await overview(`?${legacy}&rule=none${team}`);
    expect(all.adoption).toEqual(await adoption(`${COMPONENTS}${team}`));
    expect(all.adoption.groups).toHaveLength(1);
    expect(all.trends).toEqual(await trends(`?groupBy=rule&${legacy}${team}`));
    expect(all.trends.groups.map(({ group }) => group.key)).toEqual(['ISO-08']);
    expect(all.matrix).toEqual(await matrix(`?parent=product${team}`));
    expect(all.matrix.rows.length).toBeGreaterThan(1);
    expect(all.improvements).toEqual(await improvements(`?limit=5${team}`));
    expect(all.fallen).toEqual([]);
    expect(all.waivers).toMatchObject({ inEffect: 0, requested: 0 });
    const dates = all.adoption.groups[0].points.map(({ date }) => date);
    expect(all.stages!.stages[0]).toEqual({
      id: 'central-operations',
      title: 'Central operations',
      rank: 1,
    });
    expect(all.stages!.points.map(({ day }) => day)).toEqual(dates);

    const whole = await overview();
    expect(whole.trends.groups).toEqual([]);
    expect(whole.matrix).toEqual(await matrix('?tree=true'));
  });

  it('refuse what makes no sense', async () => {
    const { csv } = await start(id);
    for (const path of [
      '/scorecards?orderBy=rank',
      '/scorecards?direction=up',
      '/scorecards?owner=group:default/',
      '/scorecards?minRank=-1',
      `/scorecards?text=${'x'.repeat(101)}`,
      '/scorecards?status=good',
      '/scorecards?cursor=bm9uZQ',
      `/scorecards?orderBy=level&cursor=${Buffer.from(
        '{"by":"name asc","value":"a","entityRef":"a","standardId":"b"}',
      ).toString('base64url')}`,
      '/matrix?groupBy=owner',
      '/matrix?groupBy=tier&tree=true',
      '/matrix?groupBy=system&parent=shop',
      '/matrix?columns=level',
      '/matrix?limit=501',
      '/adoption?from=2026-02-30',
      '/adoption?from=yesterday',
      '/adoption?from=2026-02-02&to=2026-02-01',
      '/adoption?to=2999-01-01',
      '/adoption?from=1999-01-01&interval=month',
      '/adoption?from=2020-01-01&interval=day',
      '/trends?groupBy=subject',
      '/changes?of=all',
      '/changes?direction=sideways',
      '/rules/operational-ownership/OBS-04/subjects?limit=0',
      '/matrix?unheard=of',
    ]) {
      const response = await csv(path);
      expect([path, response.status, response.body.error?.name]).toEqual([
        path,
        400,
        'InputError',
      ]);
      expect(described(response, '/matrix').error.message).not.toBe('');
    }
  });

  it('say what does not exist', async () => {
    const { csv } = await start(id);
    for (const path of [
      '/matrix?standard=none',
      '/rules/none/OBS-04',
      '/rules/operational-ownership/none',
      '/rules/operational-ownership/none/subjects',
    ]) {
      expect((await csv(path)).status).toBe(404);
    }
  });

  it('take at most six statements', async () => {
    const { knex, csv } = await start(id);
    for (const path of [
      '/scorecards?orderBy=distance&rule=OBS-04',
      '/facets',
      '/matrix?tree=true&columns=rule',
      '/adoption?groupBy=team&parent=org',
      '/trends?groupBy=category',
      '/improvements',
      '/changes?of=result',
      '/waivers/debt',
      '/waivers/debt/groups?parent=org',
      '/rules/failing',
      '/rules/operational-ownership/OBS-04/subjects',
    ]) {
      const statements = await statementsOf(knex, () => csv(path));
      expect([path, statements.length <= 6]).toEqual([path, true]);
      expect(statements.every(sql => /^(with|select)/i.test(sql))).toBe(true);
    }
  });
});
