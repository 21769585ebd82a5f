import { setTimeout as delay } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import createKnex from 'knex';
import { CatalogReader } from '../catalog/CatalogReader';
import { SnapshotScope } from '../catalog/SnapshotScope';
import { catalogSources } from '../catalog/sources';
import {
  DatabaseContainerStore,
  DatabaseEvidenceStore,
  DatabaseResultStore,
  DatabaseStandardStore,
  DatabaseSweepStore,
  type ResultStore,
  type SweepStore,
} from '../database';
import { EvidenceEnvironment } from '../domain/expressions';
import { SubjectEvaluator } from '../evaluation/SubjectEvaluator';
import { Sweep } from '../evaluation/Sweep';
import { SweepPlanner } from '../evaluation/SweepPlanner';
import { EvidenceCollector } from '../evidence/EvidenceCollector';
import { StandardRegistry } from '../standards/StandardRegistry';
import { entity } from './entities';

/** What a process of its own that takes part in sweeps is told. */
export type SweepingBackend = {
  connection: object;
  components: number;
  batchSize: number;
  leaseMs: number;
  /** How long it holds a batch, so that it can be killed meanwhile. */
  holdMs: number;
};

const STANDARD = JSON.stringify({
  id: 'test',
  title: 'Test',
  levels: [{ id: 'owned', title: 'Owned' }],
  categories: [{ id: 'all', title: 'All' }],
  appliesTo: { kind: 'Component' },
  rules: ['ONE', 'TWO'].map(id => ({
    id,
    title: id,
    category: 'all',
    level: 'owned',
    check: id === 'ONE' ? 'entity.hasDescription' : 'owner.exists',
    why: 'Why',
    fix: 'Fix',
  })),
});

function memoryCatalog(components: number): CatalogService {
  const entities = new Map(
    Array.from({ length: components }, (_, index) => {
      const known = entity({
        kind: 'Component',
        name: `c-${index}`,
        description: 'Known',
      });
      return [stringifyEntityRef(known), known];
    }),
  );
  return {
    async *streamEntities() {
      yield [...entities.values()];
    },
    getEntitiesByRefs: async ({ entityRefs }) => ({
      items: entityRefs.map(ref => entities.get(ref)),
    }),
  } as Partial<CatalogService> as CatalogService;
}

/** Holds each batch in its transaction, and says so. */
function holding(
  results: ResultStore,
  ms: number,
): Pick<ResultStore, 'update'> {
  return {
    update: update =>
      results.update({
        ...update,
        async *evaluate(states) {
          yield* update.evaluate(states);
          process.send?.({ holds: update.batch?.batch });
          await delay(ms);
        },
      }),
  };
}

/** Says when it leads. */
function telling(sweeps: SweepStore): SweepStore {
  return new Proxy(sweeps, {
    get(target, name: keyof SweepStore) {
      if (name !== 'lead') return target[name].bind(target);
      return async (lease: Parameters<SweepStore['lead']>[0]) => {
        const led = await target.lead(lease);
        if (led) process.send?.({ leads: true });
        return led;
      };
    },
  });
}

async function main(told: SweepingBackend): Promise<void> {
  const knex = createKnex({ client: 'pg', connection: told.connection });
  const clock = () => new Date();
  const logger = mockServices.rootLogger({ level: 'none' });
  const scope = SnapshotScope.create();
  const sources = catalogSources(scope);
  const environment = EvidenceEnvironment.create(sources);
  const evidence = DatabaseEvidenceStore.create(knex);
  const results = DatabaseResultStore.create(knex);
  const sweeps = telling(DatabaseSweepStore.create(knex));
  const shared = {
    registry: StandardRegistry.create({
      locations: [{ location: 'test', path: 'test' }],
      evidence: environment,
      store: DatabaseStandardStore.create(knex),
      logger,
      clock,
      read: async () => STANDARD,
    }),
    catalog: CatalogReader.create({
      catalog: memoryCatalog(told.components),
      auth: mockServices.auth(),
      accountPulls: { read: async () => [] },
      clock,
    }),
    scope,
    sources,
    environment,
    evidence,
    results,
    containers: DatabaseContainerStore.create(knex),
    sweeps,
    collector: EvidenceCollector.create({ environment, evidence, clock }),
    logger,
    clock,
  };
  const sweep = Sweep.create({
    ...shared,
    planner: SweepPlanner.create(shared),
    evaluator: SubjectEvaluator.create({
      ...shared,
      results: { ...results, ...holding(results, told.holdMs) } as ResultStore,
      gracePeriodMs: 0,
    }),
    leaseMs: told.leaseMs,
    batchSize: told.batchSize,
  });
  process.send?.({ ready: true });
  for (;;) {
    await sweep.work(new AbortController().signal);
    await delay(50);
  }
}

main(JSON.parse(process.argv[2])).catch(error => {
  process.send?.({ failure: String(error?.stack ?? error) });
  process.exitCode = 1;
});
