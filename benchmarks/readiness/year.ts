import type { Knex } from 'knex';
import createKnex from 'knex';
import path from 'node:path';
import {
  DatabaseEvidenceStore,
  DatabaseResultStore,
  DatabaseSweepStore,
  type SubjectUpdate,
} from '../../plugins/readiness-backend/src/database';
import { EvidenceClocks } from '../../plugins/readiness-backend/src/domain/evaluation';
import { BenchSource, refOf } from './company';
import type { Connection, Postgres } from './Postgres';

const HOURS = 365 * 24;
const LEVELS = ['l1', 'l2', 'l3', 'l4'];

/** A random order that is the same in each run. */
function generator(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * Bytes that a year of hourly evaluation leaves in a database, in which one per
 * cent of the results change a day. The stores write what the backend writes:
 * the hours' changes in results, levels and evidence, and each hour's own time.
 */
export async function measureYear(
  postgres: Postgres,
  size: { subjects: number; rules: number },
) {
  const name = 'readiness_year';
  const connection: Connection = await postgres.create(name);
  const knex = createKnex({ client: 'pg', connection });
  try {
    await knex.migrate.latest({
      directory: path.resolve('plugins/readiness-backend/migrations'),
    });
    const empty = await postgres.sizeOf(name);
    const changes = await simulate(knex, size);
    // As the server does by itself, in its own time.
    await knex.raw('vacuum');
    await knex.raw('checkpoint');
    return { changes, bytes: (await postgres.sizeOf(name)) - empty };
  } finally {
    await knex.destroy();
    await postgres.drop(name);
  }
}

async function simulate(
  knex: Knex,
  { subjects, rules }: { subjects: number; rules: number },
): Promise<number> {
  const results = DatabaseResultStore.create(knex);
  const evidence = DatabaseEvidenceStore.create(knex);
  const sweeps = DatabaseSweepStore.create(knex);
  const bench = new BenchSource(rules);
  const random = generator(1);
  const passes = Array.from({ length: subjects }, () =>
    Array.from({ length: rules }, () => random() < 0.8),
  );
  const start = Date.now() - HOURS * 3_600_000;
  const update = async (indexes: number[], now: Date) => {
    const clocks = EvidenceClocks.create(
      (await evidence.getClocks()).get('bench'),
    );
    clocks.start();
    await evidence.merge({
      entityRefs: indexes.map(refOf),
      collected: indexes.map(index => ({
        entityRef: refOf(index),
        sourceId: 'bench',
        json: { ...bench.valueOf(index), flags: passes[index] },
        collectedAt: now,
      })),
      clocks: new Map([['bench', clocks]]),
    });
    await evidence.saveClocks(new Map([['bench', clocks]]));
    await results.update(updateOf(indexes, passes, now));
    await sweeps.saveRecord({ attemptedAt: now, evaluatedAt: now, subjects });
  };
  await update([...passes.keys()], new Date(start));
  const perHour = (subjects * rules * 0.01) / 24;
  let changes = 0;
  for (let hour = 1; hour <= HOURS; hour++) {
    const until = Math.floor(perHour * hour);
    const touched = new Set<number>();
    for (; changes < until; changes++) {
      const index = Math.floor(random() * subjects);
      const rule = Math.floor(random() * rules);
      passes[index][rule] = !passes[index][rule];
      touched.add(index);
    }
    await update([...touched], new Date(start + hour * 3_600_000));
  }
  return changes;
}

function updateOf(
  indexes: number[],
  passes: boolean[][],
  now: Date,
): SubjectUpdate {
  return {
    subjects: indexes.map(index => ({
      entityRef: refOf(index),
      ownerRef: `group:default/team-${index % 20}`,
      teamRef: `group:default/team-${index % 20}`,
      kind: 'component',
      type: 'service',
      title: `service-${index}`,
      systemRef: `system:default/system-${index % 40}`,
      domainRef: '',
      tier: '1',
      lifecycle: 'production',
    })),
    async *evaluate() {
      for (const index of indexes) {
        const own = passes[index].map((pass, rule) => ({
          ruleId: `RULE-${rule}`,
          status: pass ? ('pass' as const) : ('fail' as const),
          message: pass ? 'covered 75 %' : 'covered 25 %',
        }));
        const pass = own.filter(({ status }) => status === 'pass').length;
        yield {
          entityRef: refOf(index),
          standardId: 'bench',
          standardVersion: '0123456789ab',
          results: own,
          counting: own.map(({ status }, rule) => ({
            rank: 1 + (rule % LEVELS.length),
            status,
          })),
          counts: {
            pass,
            fail: own.length - pass,
            unknown: 0,
            exempt: 0,
            notApplicable: 0,
          },
        };
      }
    },
    levelIds: new Map([['bench', LEVELS]]),
    now,
    gracePeriodMs: 0,
  };
}
