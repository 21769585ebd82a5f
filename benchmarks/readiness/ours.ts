import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { readinessEvidenceExtensionPoint } from '@operations-in-teams/plugin-readiness-node';
import readiness from '../../plugins/readiness-backend/src';
import { idleMemory, watchMemory } from '../lib/memory';
import { BenchSource, company, standardOf } from './company';
import { MemoryCatalog } from './MemoryCatalog';

/** What a process is to measure, as an argument. */
export type OurTask = {
  components: number;
  rules: number;
  connection: string;
};

const { databaseServiceFactory } =
  require('@backstage/backend-defaults/database') as typeof import('@backstage/backend-defaults/database');

/** The readiness backend, as a backend of its own. */
async function main({ components, rules, connection }: OurTask) {
  const bench = new BenchSource(rules);
  const scheduler = mockServices.scheduler();
  const catalog = new MemoryCatalog(company(components));
  const file = path.join(
    mkdtempSync(path.join(os.tmpdir(), 'readiness-benchmark-')),
    'standard.yaml',
  );
  writeFileSync(file, standardOf(rules));
  const { server } = await startTestBackend({
    features: [
      readiness,
      databaseServiceFactory,
      catalog.factory(),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: {
              client: 'pg',
              connection,
              pluginDivisionMode: 'schema',
            },
          },
          readiness: { standards: [{ file }] },
        },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createBackendModule({
        pluginId: 'readiness',
        moduleId: 'bench',
        register(env) {
          env.registerInit({
            deps: { evidence: readinessEvidenceExtensionPoint },
            async init({ evidence }) {
              evidence.addEvidenceSource(bench);
            },
          });
        },
      }),
    ],
  });
  const base = `http://127.0.0.1:${server.port()}/api/readiness`;
  const get = async (route: string) => {
    const response = await fetch(`${base}${route}`);
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${response.status} ${text.slice(0, 300)}`);
    }
    return { bytes: Buffer.byteLength(text) };
  };
  /** So many subjects are known otherwise than at first, from now on. */
  const turn = async (subjects: number) => {
    bench.turned = subjects;
    return {};
  };

  const jobs: Record<string, () => Promise<object>> = {
    /** Asks the source for all, and evaluates those with news. */
    collect: async () => {
      await scheduler.triggerTask('readiness-source-bench');
      return {};
    },
    /** Reads the catalog and evaluates all. */
    sweep: async () => {
      const peak = watchMemory();
      await scheduler.triggerTask('readiness-sweep');
      await scheduler.triggerTask('readiness-work');
      return { peakBytes: peak() };
    },
    'change 1 %': () => turn(Math.ceil(components / 100)),
    'change all': () => turn(components),
    restore: () => turn(0),
    everything: async () => {
      let bytes = 0;
      let cursor = '';
      for (;;) {
        const response = await fetch(
          `${base}/scorecards?limit=500${cursor && `&cursor=${cursor}`}`,
        );
        const text = await response.text();
        if (!response.ok) throw new Error(text.slice(0, 300));
        bytes += Buffer.byteLength(text);
        const { nextCursor } = JSON.parse(text).pageInfo;
        if (!nextCursor) return { bytes };
        cursor = encodeURIComponent(nextCursor);
      }
    },
    matrix: () => get('/matrix?groupBy=team&columns=rule&limit=500'),
    page: () => get('/scorecards?limit=50'),
    one: () => get('/scorecards/component/default/service-0'),
    adoption: () => get('/adoption'),
  };

  process.on('message', async (name: string) => {
    if (!(name in jobs) && name !== 'idle') return;
    try {
      if (name === 'idle') {
        process.send!({ idleBytes: await idleMemory() });
        return;
      }
      const cpuBefore = process.cpuUsage();
      const startedAt = performance.now();
      const result = await jobs[name]();
      const milliseconds = performance.now() - startedAt;
      const { user, system } = process.cpuUsage(cpuBefore);
      process.send!({
        ...result,
        milliseconds,
        cpuSeconds: (user + system) / 1e6,
      });
    } catch (error) {
      process.send!({ failure: (error as Error).stack });
    }
  });
  process.send!({ ready: true });
}

main(JSON.parse(process.argv[2])).catch(error => {
  process.send!({ failure: error.stack });
  process.exitCode = 1;
});
