/**
 * Tech Insights with a retriever of so many facts for so many components, as a
 * backend of its own. It runs on packages of its own, so it is plain JavaScript.
 *
 * node techInsights.cjs FOLDER '{"components":…,"rules":…,"connection":…}'
 */
const { createRequire } = require('node:module');
const path = require('node:path');

const folder = process.argv[2];
const { components, rules, connection } = JSON.parse(process.argv[3]);
const load = createRequire(path.join(folder, 'package.json'));

const { startTestBackend, mockServices } = load(
  '@backstage/backend-test-utils',
);
const { createBackendModule } = load('@backstage/backend-plugin-api');
const { databaseServiceFactory } = load('@backstage/backend-defaults/database');
const { schedulerServiceFactory } = load(
  '@backstage/backend-defaults/scheduler',
);
const { catalogServiceMock } = load('@backstage/plugin-catalog-node/testUtils');
const { techInsightsFactRetrieversExtensionPoint } = load(
  '@backstage-community/plugin-tech-insights-node',
);

const refOf = index => ({
  namespace: 'default',
  kind: 'component',
  name: `service-${index}`,
});
const facts = Array.from({ length: rules }, (_, index) => `f${index}`);

const retriever = {
  id: 'bench',
  version: '1.0.0',
  title: 'Benchmark',
  entityFilter: [{ kind: 'component' }],
  schema: Object.fromEntries(
    facts.map(name => [name, { type: 'boolean', description: name }]),
  ),
  handler: async () => {
    return Array.from({ length: components }, (_, index) => ({
      entity: refOf(index),
      facts: Object.fromEntries(
        facts.map((name, rule) => [name, (index + rule) % 5 !== 0]),
      ),
    }));
  },
};

async function main() {
  const { server } = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: {
              client: 'pg',
              connection,
              pluginDivisionMode: 'schema',
            },
          },
          techInsights: {
            factRetrievers: {
              bench: {
                cadence: '0 0 1 1 *',
                initialDelay: { milliseconds: 100 },
              },
            },
            factChecker: {
              checks: Object.fromEntries(
                facts.map(name => [
                  `check-${name}`,
                  {
                    type: 'json-rules-engine',
                    name,
                    description: name,
                    factIds: ['bench'],
                    rule: {
                      conditions: {
                        all: [{ fact: name, operator: 'equal', value: true }],
                      },
                    },
                  },
                ]),
              ),
            },
          },
        },
      }),
      databaseServiceFactory,
      schedulerServiceFactory,
      load('@backstage-community/plugin-tech-insights-backend').default,
      load('@backstage-community/plugin-tech-insights-backend-module-jsonfc')
        .default,
      catalogServiceMock.factory({ entities: [] }),
      createBackendModule({
        pluginId: 'tech-insights',
        moduleId: 'bench',
        register(env) {
          env.registerInit({
            deps: { retrievers: techInsightsFactRetrieversExtensionPoint },
            async init({ retrievers }) {
              retrievers.addFactRetrievers({ bench: retriever });
            },
          });
        },
      }),
    ],
  });
  const base = `http://127.0.0.1:${server.port()}/api/tech-insights`;
  const post = async (route, body) => {
    const response = await fetch(`${base}${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${response.status} ${text.slice(0, 300)}`);
    return text;
  };
  /** When the facts of the last entity were stored; nothing before they are. */
  const storedAt = async () => {
    const last = `component:default/service-${components - 1}`;
    const response = await fetch(
      `${base}/facts/latest?entity=${encodeURIComponent(last)}&ids[]=bench`,
    );
    return response.ok ? (await response.json()).bench?.timestamp : undefined;
  };
  const until = async (check, what) => {
    const end = Date.now() + 300_000;
    while (!(await check())) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise(resolve => {
        setTimeout(resolve, 100);
      });
    }
  };

  const jobs = {
    /** Reads all facts, and stores them. */
    collect: async () => {
      const before = await storedAt();
      await post('/.backstage/scheduler/v1/tasks/bench/trigger', {}).catch(
        error => {
          if (!String(error).includes('409')) throw error;
        },
      );
      await until(async () => (await storedAt()) !== before, 'stored facts');
      return {};
    },
    everything: async () => {
      const text = await post('/checks/run', { entities: [] });
      const results = JSON.parse(text).reduce(
        (sum, { results: own }) => sum + own.length,
        0,
      );
      return { bytes: Buffer.byteLength(text), results };
    },
    page: async () => {
      const entities = Array.from({ length: 50 }, (_, index) => refOf(index));
      return { bytes: (await post('/checks/run', { entities })).length };
    },
    one: async () => ({
      bytes: (await post('/checks/run/default/component/service-0', {})).length,
    }),
  };

  await until(storedAt, 'the first facts');
  process.on('message', async name => {
    try {
      const cpuBefore = process.cpuUsage();
      const startedAt = performance.now();
      const result = await jobs[name]();
      const milliseconds = performance.now() - startedAt;
      const { user, system } = process.cpuUsage(cpuBefore);
      process.send({
        ...result,
        milliseconds,
        cpuSeconds: (user + system) / 1e6,
      });
    } catch (error) {
      process.send({ failure: error.stack });
    }
  });
  process.send({ ready: true });
}

main().catch(error => {
  process.send({ failure: error.stack });
  process.exitCode = 1;
});
