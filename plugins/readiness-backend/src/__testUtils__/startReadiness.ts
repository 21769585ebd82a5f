import {
  coreServices,
  createBackendModule,
  type BackendFeature,
  createServiceFactory,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import type {
  RuleResult,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { readinessEvidenceExtensionPoint } from '@operations-in-teams/plugin-readiness-node';
import createKnex, { type Knex } from 'knex';
import request from 'supertest';
import plugin from '..';
import { accountSources } from './accountSources';
import { automaticStandard } from './automaticStandard';
import { company } from './entities';
import { TestOnCallSource } from './onCallSource';
import { described } from './openapi';
import { TestCatalog } from './TestCatalog';

export const API = '/api/readiness';
export const CHECKOUT = '/scorecards/component/default/checkout';

const stops: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

let file: string | undefined;

type Setup = {
  entities?: ReturnType<typeof company>;
  /** Without it, {@link automaticStandard} is in force. */
  config?: object;
  onCall?: TestOnCallSource | null;
  permissions?: Partial<PermissionsService>;
  knex?: Knex;
  features?: BackendFeature[];
};

/** A backend with the plugin, and with handles on all that it depends on. */
export async function startReadiness(setup: Setup = {}) {
  file ??= automaticStandard();
  const catalog = new TestCatalog(setup.entities ?? company());
  const onCall =
    setup.onCall === undefined ? new TestOnCallSource() : setup.onCall;
  const scheduler = mockServices.scheduler();
  const events = mockServices.events();
  const knex = setup.knex ?? newKnex();
  const backend = await startTestBackend({
    features: [
      plugin,
      catalog.factory(),
      mockServices.rootConfig.factory({
        data: setup.config ?? { readiness: { standards: [{ file }] } },
      }),
      mockServices.database.factory({ knex }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...(setup.features ?? []),
      mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(() => ({ result: AuthorizeResult.ALLOW })),
        // What is hidden depends on the entity, as with a policy of rules.
        authorizeConditional: async requests =>
          requests.map(({ permission }) =>
            catalog.hidden.size === 0
              ? { result: AuthorizeResult.ALLOW }
              : {
                  result: AuthorizeResult.CONDITIONAL,
                  pluginId: 'catalog',
                  resourceType: permission.resourceType,
                  conditions: {
                    rule: 'IS_SHOWN',
                    resourceType: permission.resourceType,
                    params: {},
                  },
                },
          ),
        ...setup.permissions,
      }).factory,
      createBackendModule({
        pluginId: 'readiness',
        moduleId: 'test-aws-accounts',
        register(env) {
          env.registerInit({
            deps: { evidence: readinessEvidenceExtensionPoint },
            async init({ evidence }) {
              evidence.addEvidenceSource(accountSources());
            },
          });
        },
      }),
      ...(onCall
        ? [
            createBackendModule({
              pluginId: 'readiness',
              moduleId: 'test-on-call',
              register(env) {
                env.registerInit({
                  deps: { evidence: readinessEvidenceExtensionPoint },
                  async init({ evidence }) {
                    evidence.addEvidenceSource(onCall);
                  },
                });
              },
            }),
          ]
        : []),
    ],
  });
  const { server } = backend;
  let stopped: Promise<unknown> | undefined;
  const stop = () => {
    stopped ??= backend.stop();
    return stopped;
  };
  stops.push(stop);
  const get = async (
    path: string,
    operation: Parameters<typeof described>[1],
  ) => {
    const response = await request(server).get(`${API}${path}`);
    return { status: response.status, body: described(response, operation) };
  };
  const evaluateAll = async () => {
    await scheduler.triggerTask('readiness-sweep');
    await scheduler.triggerTask('readiness-work');
  };
  return {
    catalog,
    events,
    knex,
    onCall: onCall as TestOnCallSource,
    scheduler,
    server,
    stop,
    get,
    /** Asks all sources and evaluates all subjects. */
    sweep: async () => {
      for (const { id } of await scheduler.getScheduledTasks()) {
        if (id.startsWith('readiness-source-')) {
          await scheduler.triggerTask(id).catch(() => {});
        }
      }
      await evaluateAll();
    },
    /** Evaluates all subjects on what is known of them. */
    evaluateAll,
    followCatalog: () => scheduler.triggerTask('readiness-catalog'),
    standards: () => scheduler.triggerTask('readiness-standards'),
    refresh: async (path = CHECKOUT) => {
      const response = await request(server).post(`${API}${path}/refresh`);
      return {
        status: response.status,
        body: described(
          response,
          '/scorecards/{kind}/{namespace}/{name}/refresh',
          'post',
        ),
      };
    },
    scorecard: async (path = CHECKOUT): Promise<Scorecard> =>
      (await get(path, '/scorecards/{kind}/{namespace}/{name}')).body,
    list: async (query = '') => get(`/scorecards${query}`, '/scorecards'),
  };
}

/** A database in memory that outlives a backend. */
export function newKnex(): Knex {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  stops.unshift(() => knex.destroy());
  return knex;
}

/** The result of one rule under the first standard. */
export function ruleOf(scorecard: Scorecard, id: string): RuleResult {
  const [{ results }] = scorecard.items;
  const result = results.find(({ ruleId }) => ruleId === id);
  if (!result) throw new Error(`no result of ${id}`);
  return result;
}
