import { stringifyEntityRef } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import request from 'supertest';
import { company, service, team } from './__testUtils__/entities';
import { described } from './__testUtils__/openapi';
import { API, CHECKOUT, startReadiness } from './__testUtils__/startReadiness';

jest.setTimeout(60_000);

describe('what callers may see', () => {
  it('hides what the catalog hides, from every route', async () => {
    const { catalog, sweep, get, list, refresh } = await startReadiness({
      entities: [...company(), service('search'), service('secret')],
    });
    await sweep();
    catalog.hidden.add('component:default/secret');
    const path = '/scorecards/component/default/secret';
    const answers = [
      await get(path, '/scorecards/{kind}/{namespace}/{name}'),
      await get(
        `${path}/changes`,
        '/scorecards/{kind}/{namespace}/{name}/changes',
      ),
      await refresh(path),
      await get(
        '/evidence/component/default/secret',
        '/evidence/{kind}/{namespace}/{name}',
      ),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body.error).toMatchObject({
        name: 'NotFoundError',
        message: 'No entity component:default/secret in the catalog',
      });
    }
    const { body } = await list();
    expect(body.pageInfo).toEqual({ totalItems: 5 });
    expect(
      body.items.map(({ entityRef }: ScorecardSummary) => entityRef).sort(),
    ).toEqual([
      'component:default/checkout',
      'component:default/search',
      'group:default/payments',
      'resource:default/aws-111111111111',
      'resource:default/aws-222222222222',
    ]);
    expect(JSON.stringify(body)).not.toContain('secret');
    const evidence = await get('/evidence?source=entity', '/evidence');
    expect(evidence.status).toBe(200);
    expect(JSON.stringify(evidence.body)).not.toContain('secret');
  });

  it('summarises those of the entities asked for that may be seen', async () => {
    const { catalog, server, sweep } = await startReadiness({
      entities: [...company(), service('search'), service('secret')],
    });
    await sweep();
    catalog.hidden.add('component:default/secret');
    const ask = async (entityRefs: string[]) => {
      const response = await request(server)
        .post(`${API}/scorecards/query`)
        .send({ entityRefs });
      return {
        status: response.status,
        body: described(response, '/scorecards/query', 'post'),
      };
    };
    const { status, body } = await ask([
      'component:default/search',
      'component:default/secret',
      'component:default/none',
      'Component:default/search',
    ]);
    expect(status).toBe(200);
    expect(
      body.items.map(({ entityRef }: ScorecardSummary) => entityRef),
    ).toEqual(['component:default/search']);
    expect((await ask([])).body).toEqual({ items: [] });
    expect((await ask(['search'])).status).toBe(400);
    expect((await ask(Array(501).fill('component:a'))).status).toBe(400);
  });

  it('pages through what is visible, with one total on every page', async () => {
    const { catalog, sweep, list } = await startReadiness({
      entities: Array.from({ length: 25 }, (_, index) => team(`t-${index}`, 5)),
    });
    await sweep();
    for (let index = 0; index < 25; index += 3) {
      catalog.hidden.add(`group:default/t-${index}`);
    }
    const seen: string[] = [];
    let query = '?limit=5';
    for (;;) {
      const { body } = await list(query);
      expect(body.pageInfo.totalItems).toBe(16);
      expect(body.items.length).toBeLessThanOrEqual(5);
      seen.push(...body.items.map((item: ScorecardSummary) => item.entityRef));
      if (!body.pageInfo.nextCursor) break;
      query = `?limit=5&cursor=${body.pageInfo.nextCursor}`;
    }
    expect(seen.sort()).toEqual(
      catalog.entities
        .map(stringifyEntityRef)
        .filter(ref => !catalog.hidden.has(ref))
        .sort(),
    );
  });

  it('lists by owner and standard', async () => {
    const { sweep, list } = await startReadiness();
    await sweep();
    const owned = await list('?owner=Group:default/Payments');
    expect(owned.body.items).toHaveLength(3);
    expect(owned.body.items[0]).toMatchObject({
      entityRef: 'component:default/checkout',
      owner: 'group:default/payments',
      level: { id: 'self-sustaining' },
      counts: { fail: 0, unknown: 0 },
    });
    const encoded = encodeURIComponent('group:default/payments');
    expect((await list(`?owner=${encoded}`)).body.items).toHaveLength(3);
    expect((await list('?owner=payments')).body.items).toHaveLength(3);
    expect(
      (await list('?standard=operational-ownership')).body.items,
    ).toHaveLength(4);
  });

  it.each([
    ['/scorecards?limit=0', 400],
    ['/scorecards?limit=501', 400],
    ['/scorecards?limit=ten', 400],
    ['/scorecards?cursor=bm9uZQ', 400],
    ['/scorecards?owner=group:default/', 400],
    ['/scorecards?unheard=of', 400],
    ['/scorecards?standard=none', 404],
    ['/standards/none', 404],
    [`/standards/${'x'.repeat(64)}`, 400],
    ['/scorecards/component/default/none', 404],
    [`${CHECKOUT}/changes?limit=0`, 400],
    ['/evidence', 400],
    ['/evidence?source=', 400],
    ['/evidence?source=entity&limit=501', 400],
    ['/evidence?source=entity&kind=re%25', 400],
    ['/evidence?source=entity&cursor=bm9uZQ', 400],
    ['/evidence?source=entity&entityRef=checkout', 400],
    ['/evidence?source=entity&unheard=of', 400],
    ['/evidence/component/default/none', 404],
  ])('refuses %s with %d', async (path, status) => {
    const { server } = await startReadiness();
    const response = await request(server).get(`${API}${path}`);
    expect(response.status).toBe(status);
    expect(described(response, '/standards').error.message).not.toBe('');
  });

  it('asks for its own permission on every route', async () => {
    const asked: string[][] = [];
    const { server } = await startReadiness({
      permissions: {
        authorize: async requests => {
          asked.push(requests.map(({ permission }) => permission.name));
          return requests.map(() => ({ result: AuthorizeResult.DENY }));
        },
      },
    });
    const standard = ['readiness.standard.read'];
    const card = ['readiness.scorecard.read'];
    const rollup = ['readiness.scorecard.read', 'readiness.rollup.read'];
    const rule = '/rules/operational-ownership/OBS-04';
    const routes = [
      ['get', '/standards', standard],
      ['get', '/standards/operational-ownership', standard],
      ['get', '/sources', standard],
      ['get', '/scorecards', card],
      ['post', '/scorecards/query', card],
      ['get', '/scorecards.csv', card],
      ['get', '/facets', card],
      ['get', CHECKOUT, card],
      ['get', `${CHECKOUT}/changes`, card],
      ['post', `${CHECKOUT}/refresh`, [...card, 'readiness.scorecard.refresh']],
      ['get', '/matrix', rollup],
      ['get', '/matrix.csv', rollup],
      ['get', '/adoption', rollup],
      ['get', '/adoption.csv', rollup],
      ['get', '/trends', rollup],
      ['get', '/improvements', rollup],
      ['get', '/changes', rollup],
      ['get', '/rules/failing', rollup],
      ['get', rule, rollup],
      ['get', `${rule}/subjects`, rollup],
      ['get', '/evidence?source=entity', card],
      ['get', '/evidence/component/default/checkout', card],
    ] as const;
    for (const [method, path, permissions] of routes) {
      asked.length = 0;
      const response = await request(server)
        [method](`${API}${path}`)
        .send(path === '/scorecards/query' ? { entityRefs: [] } : undefined);
      expect([path, response.status, asked]).toEqual([
        path,
        403,
        [permissions],
      ]);
    }
  });
});
