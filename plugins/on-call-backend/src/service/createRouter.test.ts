import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express, { type Express } from 'express';
import request from 'supertest';
import { checkAnswers } from '../__testUtils__/checkAnswers';
import { createMirror, entity } from '../__testUtils__/createMirror';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';
import { createRouter } from './createRouter';

jest.setTimeout(30_000);

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18'],
});

const KEY = '00000000000000000000000000000fake';

describe('createRouter', () => {
  let pagerDuty: FakePagerDuty;
  let violations: string[];
  const permissions = mockServices.permissions.mock();

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
    violations = [];
    permissions.authorize.mockReset();
    permissions.authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
    ]);
  });

  afterEach(async () => {
    await pagerDuty.stop();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });

  /** A server whose every answer has to fit openapi.yaml. */
  async function createServer(
    entities: Entity[],
    pagerDutyConfig: object = {
      apiToken: 'fake-token',
      apiBaseUrl: pagerDuty.url,
    },
    databaseId: TestDatabaseId = 'SQLITE_3',
  ) {
    const mirror = await createMirror(
      databases,
      { config: { pagerDuty: pagerDutyConfig }, entities },
      databaseId,
    );
    await mirror.task.run();
    const app = express();
    app.use(checkAnswers(violations));
    app.use(
      createRouter({
        service: mirror.service,
        coverage: mirror.coverage,
        health: mirror.health,
        facts: mirror.facts,
        auditor: mockServices.auditor.mock(),
        auth: mockServices.auth(),
        userInfo: mockServices.userInfo(),
        httpAuth: mockServices.httpAuth(),
        permissions,
      }),
    );
    app.use(mockErrorHandler());
    return { server: app, ...mirror };
  }

  async function codesOf(server: Express, name: string) {
    const { body } = await request(server).get(
      `/status/component/default/${name}`,
    );
    return body.findings.map(({ code }: { code: string }) => code);
  }

  it('answers the status of one entity', async () => {
    const { server } = await createServer([
      entity('playback-api', { 'pagerduty.com/service-id': 'PSVCAPI' }),
    ]);
    const { status, body } = await request(server).get(
      '/status/Component/default/playback-api',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entityRef: 'component:default/playback-api',
      asOf: '2026-10-20T12:00:00.000Z',
      services: [
        {
          service: { id: 'PSVCAPI', urgency: 'support-hours' },
          loops: 2,
          levels: [
            {
              level: 1,
              now: [{ person: { name: 'Anna Lind' } }],
              next: [{ person: { name: 'Björn Åkesson' } }],
            },
            { level: 2 },
            { level: 3, targets: [{ type: 'user' }] },
          ],
          coverage: { until: '2026-11-17T12:00:00.000Z', people: 2 },
        },
      ],
      sources: [{ account: 'default', state: 'ok' }],
    });
  });

  it('finds services in each way to name them, and each once', async () => {
    const { server } = await createServer([
      entity('by-key', {
        'pagerduty.com/integration-key': ` ${KEY} `,
        'pagerduty.com/service-id': 'PSVCADS',
      }),
      entity('by-unknown-key', {
        'pagerduty.com/integration-key': 'unknown-key',
        'pagerduty.com/service-id': 'PSVCADS',
      }),
      entity('by-list', {
        'pagerduty.com/service-id': 'PSVCADS',
        'operations-in-teams/pagerduty-service-ids':
          ' PSVCAPI,PSVCADS, ,PSVCAPI,PGONE',
      }),
      entity('system', { 'pagerduty.com/service-id': 'PSVCOLD' }, 'System'),
    ]);
    const { body } = await request(server)
      .post('/status/query')
      .send({
        entityRefs: [
          'system:default/system',
          'component:default/by-key',
          'component:default/by-unknown-key',
          'Component:by-list',
          'component:default/by-list',
        ],
      });
    expect(
      body.items.map((item: any) => [
        item.entityRef,
        item.services.map(({ service }: any) => service.id),
        item.findings.map(({ code }: any) => code),
      ]),
    ).toEqual([
      ['system:default/system', ['PSVCOLD'], ['service-disabled']],
      ['component:default/by-key', ['PSVCAPI'], ['gap-ahead']],
      ['component:default/by-unknown-key', ['PSVCADS'], ['nobody-on-level-1']],
      [
        'component:default/by-list',
        ['PSVCADS', 'PSVCAPI'],
        ['service-not-found', 'nobody-on-level-1', 'gap-ahead'],
      ],
    ]);
    expect(JSON.stringify(body)).not.toContain(KEY);
  });

  it('says what is missing, without the key', async () => {
    const { server } = await createServer([
      entity('plain'),
      entity('gone', { 'pagerduty.com/service-id': 'PGONE' }),
      entity('key', { 'pagerduty.com/integration-key': 'secret-key' }),
    ]);
    expect(await codesOf(server, 'plain')).toEqual(['no-service']);
    expect(await codesOf(server, 'gone')).toEqual(['service-not-found']);
    const { text } = await request(server).get('/status/component/default/key');
    expect(text).toContain('service-not-found');
    expect(text).not.toContain('secret-key');
  });

  it.each(databases.eachSupportedId())(
    'answers for all entities whatever one writes into its annotations, %s',
    async databaseId => {
      const texts = [
        '__proto__',
        'constructor, PSVCAPI,, PSVCAPI , ',
        'P\u0000SVC',
        'half \ud83d',
        `P${'X'.repeat(100_000)}`,
        'PSVCAPI\nPSVCADS',
        '<img src=x onerror=alert(1)>',
        `${'PNONE,'.repeat(5000)}PSVCAPI`,
      ];
      const entities = [
        entity('good', { 'pagerduty.com/service-id': 'PSVCAPI' }),
        ...texts.flatMap((text, index) =>
          [
            'pagerduty.com/service-id',
            'pagerduty.com/integration-key',
            'pagerduty.com/account',
            'operations-in-teams/pagerduty-service-ids',
          ].map((annotation, kind) =>
            entity(`hostile-${index}-${kind}`, {
              'pagerduty.com/service-id': 'PSVCAPI',
              [annotation]: text,
            }),
          ),
        ),
      ];
      const { server } = await createServer(
        entities,
        {
          accounts: [
            {
              id: 'main',
              isDefault: true,
              apiToken: 'fake-token',
              apiBaseUrl: pagerDuty.url,
            },
            { id: 'labs', apiToken: 'other-token', apiBaseUrl: pagerDuty.url },
          ],
        },
        databaseId,
      );
      const { status, body } = await request(server)
        .post('/status/query')
        .send({
          entityRefs: entities.map(
            ({ metadata }) => `component:default/${metadata.name}`,
          ),
        });
      expect(status).toBe(200);
      const of = (name: string) =>
        body.items.find(
          ({ entityRef }: any) => entityRef === `component:default/${name}`,
        );
      expect(of('good').services).toHaveLength(1);
      expect(of('hostile-1-3').services).toHaveLength(1);
      // Nobody has to carry the longest of them.
      expect(JSON.stringify(body).length).toBeLessThan(100_000);
    },
  );

  it('reads each entity from its account', async () => {
    const connection = { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url };
    const annotations = { 'pagerduty.com/service-id': 'PSVCAPI' };
    const entities = [
      entity('default', annotations),
      entity('other', { ...annotations, 'pagerduty.com/account': 'other' }),
      entity('unknown', { ...annotations, 'pagerduty.com/account': 'nope' }),
    ];
    const accounts = [
      { id: 'main', ...connection, isDefault: true },
      { id: 'other', ...connection, apiToken: 'fake-wrong' },
    ];
    const statusesOf = async (config: object) => {
      const { server } = await createServer(entities, config);
      const { body } = await request(server)
        .post('/status/query')
        .send({
          entityRefs: entities.map(
            ({ metadata }) => `component:default/${metadata.name}`,
          ),
        });
      return body.items.map(({ services, findings, sources }: any) => [
        services.length,
        findings.map(({ code }: any) => code),
        sources.map(({ account, problem }: any) => [account, problem?.code]),
      ]);
    };

    expect(await statusesOf({ accounts })).toEqual([
      [1, ['gap-ahead'], [['main', undefined]]],
      [0, ['source-unavailable'], [['other', 'unauthorized']]],
      [0, ['source-unavailable'], [['nope', 'misconfigured']]],
    ]);
    expect(
      await statusesOf({
        accounts: accounts.map(account => ({ ...account, isDefault: false })),
      }),
    ).toMatchObject([
      [0, ['source-unavailable'], [['default', 'misconfigured']]],
      expect.anything(),
      expect.anything(),
    ]);
    // Keys without accounts have no ids: the annotation means nothing.
    expect(await statusesOf(connection)).toEqual([
      [1, ['gap-ahead'], [['default', undefined]]],
      [1, ['gap-ahead'], [['default', undefined]]],
      [1, ['gap-ahead'], [['default', undefined]]],
    ]);
  });

  it('hides what the caller may not see', async () => {
    const { server, catalog } = await createServer([
      entity('seen', { 'pagerduty.com/service-id': 'PSVCAPI' }),
    ]);
    const hidden = await request(server).get(
      '/status/component/default/hidden',
    );
    expect(hidden.status).toBe(404);
    expect(hidden.body.error.message).toContain('component:default/hidden');

    const getEntitiesByRefs = jest.spyOn(catalog, 'getEntitiesByRefs');
    const { body } = await request(server)
      .post('/status/query')
      .set('authorization', mockCredentials.user.header('user:default/eve'))
      .send({
        entityRefs: ['component:default/hidden', 'component:default/seen'],
      });
    expect(body.items.map(({ entityRef }: any) => entityRef)).toEqual([
      'component:default/seen',
    ]);
    expect(getEntitiesByRefs).toHaveBeenCalledWith(expect.anything(), {
      credentials: mockCredentials.user('user:default/eve'),
    });
  });

  it('asks for 500 entities with as many statements as for one', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `c${index}`);
    pagerDuty.lists.services = names.map((name, index) => ({
      id: `PSVC${index}`,
      name,
      status: 'active',
      escalation_policy: { id: `PEP${index}` },
      integrations: [{ integration_key: `key-${index}` }],
    }));
    pagerDuty.lists.escalation_policies = names.map((name, index) => ({
      id: `PEP${index}`,
      name,
      escalation_rules: [],
    }));
    const { server, knex } = await createServer(
      names.map((name, index) =>
        entity(
          name,
          index % 2
            ? { 'pagerduty.com/service-id': `PSVC${index}` }
            : { 'pagerduty.com/integration-key': `key-${index}` },
        ),
      ),
    );
    const statements = async (count: number) => {
      let seen = 0;
      const listener = () => seen++;
      knex.on('query', listener);
      const { body } = await request(server)
        .post('/status/query')
        .send({
          entityRefs: names
            .slice(0, count)
            .map(name => `component:default/${name}`),
        });
      knex.off('query', listener);
      expect(body.items).toHaveLength(count);
      expect(body.items.every((item: any) => item.services.length === 1)).toBe(
        true,
      );
      return seen;
    };
    expect(await statements(500)).toBe(await statements(2));
  });

  it('takes the longest references, and says which makes no sense', async () => {
    const { server } = await createServer([]);
    const query = (entityRefs: string[]) =>
      request(server).post('/status/query').send({ entityRefs });

    const longest = `component:default/${'x'.repeat(282)}`;
    const many = await query(
      Array.from({ length: 500 }, (_, index) => longest.slice(index % 2)),
    );
    expect([many.status, many.body]).toEqual([200, { items: [] }]);

    const wrong = await query(['component:default/x', 'nonsense']);
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('"nonsense"');
  });

  it('lists services in pages', async () => {
    const { server } = await createServer([]);
    const first = await request(server).get('/services?limit=2');
    expect(first.body).toEqual({
      items: [
        expect.objectContaining({ name: 'ad-server', account: 'default' }),
        expect.objectContaining({ name: 'old-batch' }),
      ],
      pageInfo: { totalItems: 3, nextCursor: expect.any(String) },
    });
    const last = await request(server).get(
      `/services?limit=2&cursor=${first.body.pageInfo.nextCursor}`,
    );
    expect(last.body).toEqual({
      items: [expect.objectContaining({ name: 'playback-api' })],
      pageInfo: { totalItems: 3 },
    });
    const all = await request(server).get('/services');
    expect(all.body.items).toHaveLength(3);
    expect(all.text).not.toContain('fake');

    for (const cursor of ['nonsense', 'WzEsMiwzXQ']) {
      const wrong = await request(server).get(`/services?cursor=${cursor}`);
      expect(wrong.status).toBe(400);
      expect(wrong.body.error.message).toContain('cursor');
    }
  });

  it('lists sources, also without any configured', async () => {
    const { server } = await createServer([], {});
    const { body } = await request(server).get('/sources');
    expect(body.items).toEqual([
      {
        account: 'default',
        state: 'unavailable',
        problem: {
          code: 'misconfigured',
          message: expect.stringContaining('pagerDuty.apiToken'),
        },
      },
    ]);
  });

  it('refuses whoever lacks the permission, on every route', async () => {
    const { server, catalog } = await createServer([]);
    const read = jest.spyOn(catalog, 'getEntitiesByRefs');
    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    for (const asked of [
      request(server).get('/sources'),
      request(server).get('/services'),
      request(server).get('/status/component/default/x'),
      request(server).post('/status/query').send({ entityRefs: [] }),
    ]) {
      const { status, body } = await asked;
      expect(status).toBe(403);
      expect(body.error.message).toContain('on-call.status.read');
    }
    expect(read).not.toHaveBeenCalled();
  });

  it('lets services in, and nobody without credentials', async () => {
    const { server } = await createServer([]);
    const asService = await request(server)
      .get('/sources')
      .set('authorization', mockCredentials.service.header());
    expect(asService.status).toBe(200);
    const asNobody = await request(server)
      .get('/sources')
      .set('authorization', mockCredentials.none.header());
    expect(asNobody.status).toBe(401);
  });
});

describe('createRouter with bad input', () => {
  const getStatuses = jest.fn();

  const app = express();
  app.use(
    createRouter({
      service: {
        getSources: jest.fn(),
        getServices: async () => {
          throw new Error('must not be asked');
        },
        getStatuses,
      },
      coverage: {
        getNow: jest.fn(),
        getCoverage: jest.fn(),
        getEntityCoverage: jest.fn(),
        getSchedules: jest.fn(),
        getPeople: jest.fn(),
      },
      health: { getHealth: jest.fn(), getIncidents: jest.fn() },
      facts: { getFacts: jest.fn() },
      auditor: mockServices.auditor.mock(),
      auth: mockServices.auth(),
      userInfo: mockServices.userInfo(),
      httpAuth: mockServices.httpAuth(),
      permissions: mockServices.permissions(),
    }),
  );
  app.use(mockErrorHandler());

  it.each([
    ['/services?limit=0'],
    ['/services?limit=501'],
    ['/services?limit=many'],
    ['/services?limit=1.5'],
    ['/services?cursor='],
    ['/services?color=red'],
    ['/now?limit=501'],
    ['/coverage?from=yesterday'],
    ['/people?matched=perhaps'],
    ['/health?groupBy=person'],
    ['/incidents?class=holiday'],
    [`/status/component/default/${'x'.repeat(64)}`],
  ])('refuses GET %s', async path => {
    const { status, body } = await request(app).get(path);
    expect([status, body.error.name]).toEqual([400, 'InputError']);
  });

  it.each([
    ['nothing', undefined],
    ['no list', {}],
    ['a text', { entityRefs: 'component:default/x' }],
    ['numbers', { entityRefs: [5] }],
    ['too short a reference', { entityRefs: ['x'] }],
    ['more than it takes', { entityRefs: [], more: true }],
    ['too many', { entityRefs: Array.from({ length: 501 }, () => 'a:b/c') }],
  ])('refuses POST of %s', async (_, body) => {
    const { status } = await request(app).post('/status/query').send(body);
    expect(status).toBe(400);
    expect(getStatuses).not.toHaveBeenCalled();
  });
});
