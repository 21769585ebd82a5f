import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { Knex } from 'knex';
import { insertRows } from '../../plugins/readiness-backend/src/database/insertRows';
import { DatabaseContainerStore } from '../../plugins/readiness-backend/src/database';
import {
  containmentOf,
  DAY_MS,
  packStatuses,
  rootsOf,
} from '../../plugins/readiness-backend/src/domain/rollups';
import type { CompiledStandard } from '../../plugins/readiness-backend/src/domain/standards';

export type Size = { subjects: number; rules: number };

const BATCH = 1_000;
const TEAMS = 300;
const CATEGORIES = 7;
const LEVELS = 4;
const STATUSES: ResultStatus[] = [
  'pass',
  'pass',
  'pass',
  'fail',
  'unknown',
  'exempt',
  'notApplicable',
];

export const VERSION = 'v1';
const STANDARD = 'benchmark';
const teamOf = (index: number) => `group:default/team-${index % TEAMS}`;
const ruleOf = (index: number) => `RULE-${String(index).padStart(2, '0')}`;

/** A standard as the roll-ups read it. */
export function benchmarkStandard(rules: number): CompiledStandard {
  return {
    id: STANDARD,
    title: 'Benchmark',
    version: VERSION,
    levels: Array.from({ length: LEVELS }, (_, index) => ({
      id: `level-${index + 1}`,
      title: `Level ${index + 1}`,
      rank: index + 1,
    })),
    categories: Array.from({ length: CATEGORIES }, (_, index) => ({
      id: `category-${index}`,
      title: `Category ${index}`,
    })),
    applies: () => true,
    optionalSources: [],
    // The roll-ups read no more than this of a rule.
    rules: Array.from({ length: rules }, (_, index) => ({
      id: ruleOf(index),
      title: `Rule ${index}`,
      category: `category-${index % CATEGORIES}`,
      level: `level-${(index % LEVELS) + 1}`,
      rank: (index % LEVELS) + 1,
    })) as CompiledStandard['rules'],
  };
}

/**
 * Subjects with results, a year in which each changed its level four times and
 * one per cent of all results changed every day, and a tree of 300 teams.
 */
export async function seed(knex: Knex, { subjects, rules }: Size, now: Date) {
  for (let start = 0; start < subjects; start += BATCH) {
    const indexes = Array.from(
      { length: Math.min(BATCH, subjects - start) },
      (_, index) => start + index,
    );
    await seedSubjects(knex, indexes, rules, now);
  }
  await seedChanges(knex, { subjects, rules }, now);
  await seedTeams(knex);
  await insertRows(knex, {
    table: 'sweeps',
    key: ['id'],
    columns: {
      id: 'text',
      attempted_at: 'timestamp',
      evaluated_at: 'timestamp',
    },
    rows: [{ id: 'sweep', attempted_at: now, evaluated_at: now }],
  });
  await knex.raw(
    knex.client.config.client === 'pg' ? 'vacuum analyze' : 'analyze',
  );
}

const refOf = (index: number) =>
  `component:default/service-${String(index).padStart(5, '0')}`;

async function seedSubjects(
  knex: Knex,
  indexes: number[],
  rules: number,
  now: Date,
) {
  await insertRows(knex, {
    table: 'subjects',
    columns: {
      entity_ref: 'text',
      owner_ref: 'text',
      team_ref: 'text',
      kind: 'text',
      type: 'text',
      title: 'text',
      system_ref: 'text',
      domain_ref: 'text',
      tier: 'text',
      lifecycle: 'text',
    },
    rows: indexes.map(index => ({
      entity_ref: refOf(index),
      owner_ref: teamOf(index),
      team_ref: teamOf(index),
      kind: 'component',
      type: 'service',
      title: `Service ${index}`,
      system_ref: `system:default/system-${index % 700}`,
      domain_ref: `domain:default/domain-${index % 20}`,
      tier: String((index % 4) + 1),
      lifecycle: 'production',
    })),
  });
  const statusesOf = (index: number) =>
    Array.from(
      { length: rules },
      (_, rule) => STATUSES[(index * 7 + rule * 3 + ((index * rule) % 11)) % 7],
    );
  await insertRows(knex, {
    table: 'levels',
    columns: {
      entity_ref: 'text',
      standard_id: 'text',
      standard_version: 'text',
      level_id: 'text',
      level_rank: 'integer',
      since: 'timestamp',
      pass: 'integer',
      fail: 'integer',
      unknown: 'integer',
      exempt: 'integer',
      not_applicable: 'integer',
      next_rank: 'integer',
      to_next: 'integer',
      statuses: 'text',
      results_digest: 'text',
      evaluated_at: 'timestamp',
    },
    rows: indexes.map(index => {
      const statuses = statusesOf(index);
      const count = (wanted: ResultStatus) =>
        statuses.filter(status => status === wanted).length;
      const rank = index % LEVELS;
      return {
        entity_ref: refOf(index),
        standard_id: STANDARD,
        standard_version: VERSION,
        level_id: rank === 0 ? undefined : `level-${rank}`,
        level_rank: rank,
        since: now,
        pass: count('pass'),
        fail: count('fail'),
        unknown: count('unknown'),
        exempt: count('exempt'),
        not_applicable: count('notApplicable'),
        next_rank: rank + 1,
        to_next: (index % 9) + 1,
        statuses: packStatuses(statuses),
        results_digest: String(index),
        evaluated_at: now,
      };
    }),
  });
  await insertRows(knex, {
    table: 'results',
    columns: {
      entity_ref: 'text',
      standard_id: 'text',
      rule_id: 'text',
      status: 'text',
      since: 'timestamp',
      message: 'text',
    },
    rows: indexes.flatMap(index =>
      statusesOf(index).map((status, rule) => ({
        entity_ref: refOf(index),
        standard_id: STANDARD,
        rule_id: ruleOf(rule),
        status,
        since: now,
        message: 'covered 98.2 % of the next 28 days',
      })),
    ),
  });
}

async function seedChanges(knex: Knex, { subjects, rules }: Size, now: Date) {
  for (let day = 365; day >= 1; day--) {
    const at = new Date(now.getTime() - day * DAY_MS);
    await insertRows(knex, {
      table: 'result_changes',
      columns: {
        entity_ref: 'text',
        standard_id: 'text',
        standard_version: 'text',
        rule_id: 'text',
        from_status: 'text',
        to_status: 'text',
        at: 'timestamp',
      },
      rows: Array.from(
        { length: Math.round((subjects * rules) / 100) },
        (_, index) => ({
          entity_ref: refOf((index * 37 + day * 11) % subjects),
          standard_id: STANDARD,
          standard_version: VERSION,
          rule_id: ruleOf((index + day) % rules),
          from_status: day % 2 === 0 ? 'fail' : 'pass',
          to_status: day % 2 === 0 ? 'pass' : 'fail',
          at,
        }),
      ),
    });
    await insertRows(knex, {
      table: 'level_changes',
      columns: {
        entity_ref: 'text',
        standard_id: 'text',
        standard_version: 'text',
        from_level_id: 'text',
        to_level_id: 'text',
        from_rank: 'integer',
        to_rank: 'integer',
        at: 'timestamp',
      },
      rows: Array.from(
        { length: Math.round((subjects * 4) / 365) },
        (_, index) => ({
          entity_ref: refOf((index * 41 + day * 13) % subjects),
          standard_id: STANDARD,
          standard_version: VERSION,
          from_level_id: `level-${(day % 3) + 1}`,
          to_level_id: `level-${(day % 3) + 2}`,
          from_rank: (day % 3) + 1,
          to_rank: (day % 3) + 2,
          at,
        }),
      ),
    });
  }
}

async function seedTeams(knex: Knex) {
  const nodes = [
    'group:default/company',
    ...Array.from({ length: 20 }, (_, index) => `group:default/part-${index}`),
    ...Array.from({ length: TEAMS }, (_, index) => teamOf(index)),
  ];
  const containment = containmentOf(
    nodes,
    nodes
      .slice(1)
      .map(
        (node, index) =>
          [
            index < 20
              ? 'group:default/company'
              : `group:default/part-${index % 20}`,
            node,
          ] as const,
      ),
  );
  const roots = rootsOf(containment);
  await DatabaseContainerStore.create(knex).save({
    containers: nodes.map(entityRef => ({
      entityRef,
      kind: 'group',
      title: entityRef,
      root: roots.has(entityRef),
    })),
    containment,
  });
}
