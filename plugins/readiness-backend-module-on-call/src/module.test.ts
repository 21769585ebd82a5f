import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type {
  OnCallFacts,
  OnCallStatus,
  ServiceStatus,
} from '@operations-in-teams/plugin-on-call-common';
import {
  type EvidenceFieldType,
  type EvidenceSource,
  readinessEvidenceExtensionPoint,
  type Subject,
} from '@operations-in-teams/plugin-readiness-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import express from 'express';
import Router from 'express-promise-router';
import readinessModuleOnCall from './index';

jest.setTimeout(30_000);

const at = (day: number, hour: number = 12) =>
  new Date(Date.UTC(2026, 9, day, hour)).toISOString();

function subject(name: string): Subject {
  return {
    entityRef: `component:default/${name}`,
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name },
    },
  };
}

function service(overrides: Partial<ServiceStatus> = {}): ServiceStatus {
  const anna = { id: 'PANNA', name: 'Anna' };
  return {
    service: {
      account: 'default',
      id: 'PSVC',
      name: 'playback-api',
      status: 'critical',
      urgency: 'high',
      team: { id: 'PTEAM', name: 'Delivery' },
    },
    collectedAt: at(20, 11),
    levels: [
      {
        level: 1,
        delayMinutes: 10,
        targets: [{ type: 'schedule', id: 'PPRI', name: 'Primary' }],
        now: [{ person: anna }],
        next: [],
      },
      {
        level: 2,
        delayMinutes: 10,
        targets: [{ type: 'user', id: 'PMONA', name: 'Mona' }],
        now: [{ person: anna }],
        next: [],
      },
    ],
    coverage: {
      from: at(20),
      until: at(48),
      share: 1,
      people: 4,
      gaps: [],
    },
    ...overrides,
  };
}

function status(
  name: string,
  overrides: Partial<OnCallStatus> = {},
): OnCallStatus {
  return {
    entityRef: `component:default/${name}`,
    asOf: at(20),
    services: [service()],
    findings: [],
    sources: [{ account: 'default', state: 'ok', collectedAt: at(20, 10) }],
    ...overrides,
  };
}

describe('readinessModuleOnCall', () => {
  const asked: Array<{ entityRefs: string[]; authorization?: string }> = [];
  let answer: (entityRefs: string[]) => OnCallStatus[];
  let facts: (entityRefs: string[]) => OnCallFacts[];

  const onCallPlugin = createBackendPlugin({
    pluginId: 'on-call',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          const router = Router();
          router.use(express.json());
          router.post('/status/query', (request, response) => {
            const { entityRefs } = request.body;
            const { authorization } = request.headers;
            asked.push({ entityRefs, authorization });
            response.json({ items: answer(entityRefs) });
          });
          router.post('/facts/query', (request, response) => {
            response.json({ items: facts(request.body.entityRefs) });
          });
          httpRouter.use(router);
        },
      });
    },
  });

  async function start(...features: Array<typeof onCallPlugin>) {
    const sources: EvidenceSource[] = [];
    const events = mockServices.events();
    await startTestBackend({
      extensionPoints: [
        [
          readinessEvidenceExtensionPoint,
          { addEvidenceSource: (...added) => sources.push(...added.flat()) },
        ],
      ],
      features: [
        readinessModuleOnCall,
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => events,
        }),
        ...features,
      ],
    });
    const [source] = sources;
    const collect = (subjects: Subject[]) =>
      source.collect({
        subjects,
        fresh: false,
        signal: new AbortController().signal,
      });
    return { source, collect, events };
  }

  async function evidenceOf(given: OnCallStatus) {
    const { source, collect } = await start(onCallPlugin);
    answer = () => [given];
    const [evidence] = await collect([subject('playback-api')]);
    expectDeclared(evidence.value, source.fields);
    return evidence;
  }

  beforeEach(() => {
    asked.length = 0;
    facts = () => [];
  });

  it('adds the source onCall', async () => {
    const { source } = await start();
    expect(source).toMatchObject({ id: 'onCall', maxAge: { hours: 6 } });
  });

  it('tells whom news of the on-call plugin concerns, as far as it knows', async () => {
    const { source, collect, events } = await start(onCallPlugin);
    const other = service({
      service: { account: 'default', id: 'PX', name: 'x', status: 'active' },
    });
    answer = refs =>
      refs.map(ref =>
        status(ref.replace('component:default/', ''), {
          services: ref.endsWith('search') ? [other] : [service(), other],
        }),
      );
    await collect([subject('playback-api'), subject('search')]);
    const news: unknown[] = [];
    await source.watch?.(item => news.push(item));
    const publish = (eventPayload: unknown) =>
      events.publish({ topic: 'on-call.changed', eventPayload });
    await publish({ account: 'default', serviceIds: ['PSVC'] });
    await publish({ account: 'default', serviceIds: ['PX'] });
    await publish({ account: 'default', serviceIds: ['PX', 'PNEW'] });
    await publish({ account: 'default' });
    // A service that is named no more concerns nobody that it concerned.
    answer = refs =>
      refs.map(() => status('playback-api', { services: [other] }));
    await collect([subject('playback-api')]);
    await publish({ account: 'default', serviceIds: ['PSVC'] });
    expect(news).toEqual([
      { entityRefs: ['component:default/playback-api'] },
      {
        entityRefs: [
          'component:default/playback-api',
          'component:default/search',
        ],
      },
      { entityRefs: undefined },
      { entityRefs: undefined },
      { entityRefs: undefined },
    ]);
  });

  it('tells what rules read of a service', async () => {
    expect(await evidenceOf(status('playback-api'))).toEqual({
      entityRef: 'component:default/playback-api',
      collectedAt: new Date(at(20, 11)),
      value: {
        linked: true,
        serviceCount: 1,
        missingServices: 0,
        enabled: true,
        services: [
          {
            account: 'default',
            id: 'PSVC',
            name: 'playback-api',
            status: 'critical',
            enabled: true,
            levels: 2,
            team: 'Delivery',
            urgency: 'high',
          },
        ],
        escalationLevels: 2,
        levelOneIsSchedule: true,
        levelOneTargets: [{ type: 'schedule', id: 'PPRI', name: 'Primary' }],
        levelOneNow: 1,
        peopleOnLevelOne: 4,
        lastLevelDiffers: true,
        alwaysUrgent: true,
        coverage: { next28Days: 1, gaps: [] },
      },
    });
  });

  it('tells the worst of several services', async () => {
    const gaps = [{ start: at(30), end: at(31) }];
    const worse = service({
      service: { account: 'default', id: 'PX', name: 'x', status: 'active' },
      collectedAt: at(20, 8),
      levels: [
        {
          level: 1,
          delayMinutes: 0,
          targets: [{ type: 'user', id: 'PMONA', name: 'Mona' }],
          now: [],
          next: [],
        },
      ],
      coverage: { from: at(20), until: at(48), share: 0.5, people: 1, gaps },
    });
    expect(
      await evidenceOf(
        status('playback-api', { services: [service(), worse] }),
      ),
    ).toMatchObject({
      collectedAt: new Date(at(20, 8)),
      value: {
        serviceCount: 2,
        escalationLevels: 1,
        levelOneIsSchedule: false,
        levelOneTargets: [{ id: 'PPRI' }, { id: 'PMONA' }],
        levelOneNow: 0,
        peopleOnLevelOne: 1,
        lastLevelDiffers: false,
        coverage: { next28Days: 0.5, gaps, firstGap: at(30) },
      },
    });
  });

  it('knows that a subject without a service has none', async () => {
    expect(
      await evidenceOf(
        status('playback-api', {
          services: [],
          sources: [],
          findings: [{ code: 'no-service', message: 'none' }],
        }),
      ),
    ).toEqual({
      entityRef: 'component:default/playback-api',
      collectedAt: new Date(at(20)),
      value: {
        linked: false,
        serviceCount: 0,
        missingServices: 0,
        enabled: false,
        services: [],
      },
    });
  });

  it('does not call enabled what is missing or disabled', async () => {
    const missing = await evidenceOf(
      status('playback-api', {
        services: [],
        findings: [{ code: 'service-not-found', message: 'gone' }],
      }),
    );
    expect(missing).toMatchObject({
      collectedAt: new Date(at(20, 10)),
      value: { linked: true, enabled: false, missingServices: 1 },
    });
    const of = async (state: ServiceStatus['service']['status']) =>
      evidenceOf(
        status('playback-api', {
          services: [
            service({ service: { ...service().service, status: state } }),
          ],
        }),
      );
    expect((await of('disabled')).value).toMatchObject({ enabled: false });
    expect((await of('unknown')).value).not.toHaveProperty('enabled');
  });

  it('leaves out what is not known', async () => {
    const { value } = await evidenceOf(
      status('playback-api', {
        services: [service({ levels: [], coverage: undefined })],
      }),
    );
    expect(Object.keys(value!)).toEqual([
      'linked',
      'serviceCount',
      'missingServices',
      'enabled',
      'services',
      'alwaysUrgent',
    ]);
    const short = await evidenceOf(
      status('playback-api', {
        services: [
          service({
            coverage: { ...service().coverage!, until: at(40) },
          }),
        ],
      }),
    );
    expect(short.value).toMatchObject({ escalationLevels: 2, coverage: {} });
    expect(short.value).not.toHaveProperty('peopleOnLevelOne');
    expect(short.value).not.toHaveProperty('coverage.next28Days');
  });

  it('adds what is known of incidents, team and central operations, and does without', async () => {
    const incidents = {
      count: 3,
      outsideInterruptions: 1,
      outsideInterruptions60Days: 2,
      medianAcknowledgeSeconds: 90.5,
      escalatedByTimeout: 0,
      mostRepeated: 2,
      noiseShare: 0.25,
    };
    facts = ([entityRef]) => [
      {
        entityRef,
        teamMatchesOwner: false,
        centralOperationsOnLevelOne: true,
        incidents: { ...incidents, collectedAt: at(20) },
      },
    ];
    expect((await evidenceOf(status('playback-api'))).value).toMatchObject({
      teamMatchesOwner: false,
      centralOperationsOnLevelOne: true,
      alwaysUrgent: true,
      incidents,
    });
    facts = () => {
      throw new Error('broken');
    };
    const without = await evidenceOf(status('playback-api'));
    expect(without.value).toMatchObject({ escalationLevels: 2 });
    expect(without.value).not.toHaveProperty('incidents');

    const low = service();
    low.service.urgency = 'support-hours';
    const quiet = await evidenceOf(status('playback-api', { services: [low] }));
    expect(quiet.value).toMatchObject({ alwaysUrgent: false });
  });

  it('keeps the age of a mirror that is not available, and says why where nothing is known', async () => {
    const problem = { code: 'unauthorized', message: 'Token refused' } as const;
    const old = {
      account: 'default',
      state: 'unavailable',
      collectedAt: at(10),
      problem,
    } as const;
    expect(
      await evidenceOf(
        status('playback-api', {
          sources: [old],
          services: [service({ collectedAt: at(10) })],
        }),
      ),
    ).toMatchObject({
      collectedAt: new Date(at(10)),
      value: { escalationLevels: 2 },
    });
    expect(
      await evidenceOf(
        status('playback-api', {
          sources: [{ ...old, collectedAt: undefined }],
          services: [],
          findings: [{ code: 'source-unavailable', message: 'Token refused' }],
        }),
      ),
    ).toEqual({
      entityRef: 'component:default/playback-api',
      unavailable: 'Token refused',
    });
  });

  it('asks once for all subjects, as the service that it is', async () => {
    const { collect } = await start(onCallPlugin);
    answer = refs => refs.map(ref => status(ref.split('/')[1])).slice(1);
    const subjects = Array.from({ length: 500 }, (_, i) => subject(`c${i}`));

    const evidence = await collect(subjects);

    expect(evidence.map(({ entityRef }) => entityRef)).toEqual(
      subjects.map(({ entityRef }) => entityRef).slice(1),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0].authorization).toMatch(/^Bearer mock-service-token/);
  });

  it('says what is wrong where the on-call plugin does not answer', async () => {
    const { collect } = await start();
    await expect(collect([subject('a')])).rejects.toThrow(
      /add @operations-in-teams\/plugin-on-call-backend/,
    );
    const broken = await start(onCallPlugin);
    answer = () => {
      throw new Error('broken');
    };
    await expect(broken.collect([subject('a')])).rejects.toThrow(
      /The on-call plugin cannot be asked; caused by .*500/,
    );
  });
});

/** Every value has to be of the type that its field declares. */
function expectDeclared(value: unknown, fields: EvidenceSource['fields']) {
  for (const [name, item] of Object.entries(value ?? {})) {
    expect(Object.keys(fields)).toContain(name);
    expectType(item, fields[name]);
  }
}

function expectType(value: unknown, field: EvidenceFieldType) {
  switch (field.type) {
    case 'list':
      for (const item of value as unknown[]) expectType(item, field.items);
      break;
    case 'map':
      expectDeclared(value, field.fields);
      break;
    case 'timestamp':
      expect(new Date(value as string).toISOString()).toBe(value);
      break;
    case 'int':
      expect(Number.isInteger(value)).toBe(true);
      break;
    case 'double':
      expect(typeof value).toBe('number');
      break;
    default:
      expect(typeof value).toBe(field.type === 'bool' ? 'boolean' : field.type);
  }
}
