import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { Knex } from 'knex';
import {
  ruleKey,
  type KnownLevel,
  type KnownResult,
  type RuleKey,
} from '../domain/rollout/stages';
import { toDate, type DatabaseTime } from './rows';
import type { TeamFactsStore } from './TeamFactsStore';

/** What a service is; its parts are judged with it. */
const SERVICES = 'component:%';

export class DatabaseTeamFactsStore implements TeamFactsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseTeamFactsStore {
    return new DatabaseTeamFactsStore(knex);
  }

  async getFacts(query: {
    teams: string[];
    rules: RuleKey[];
    standards: string[];
  }) {
    const { teams, rules, standards } = query;
    const services = await this.#knex('subjects')
      .whereIn('owner_ref', teams)
      .where('entity_ref', 'like', SERVICES)
      .orderBy('entity_ref')
      .select<SubjectRow[]>('entity_ref', 'owner_ref');
    const results = await this.#among('results', teams)
      .whereIn(
        'results.rule_id',
        rules.map(({ rule }) => rule),
      )
      .select<ResultRow[]>('results.entity_ref', 'standard_id', 'rule_id', {
        status: 'results.status',
        since: 'results.since',
      });
    const levels = await this.#among('levels', teams)
      .whereIn('levels.standard_id', standards)
      .select<LevelRow[]>('levels.entity_ref', 'standard_id', 'level_id', {
        level_rank: 'levels.level_rank',
        since: 'levels.since',
      });
    const wanted = new Set(rules.map(ruleKey));
    const resultsBySubject = group<ResultRow, KnownResult>(
      results.filter(row => wanted.has(keyOf(row))),
      keyOf,
      row => ({ status: row.status, since: toDate(row.since) }),
    );
    const levelsBySubject = group<LevelRow, KnownLevel>(
      levels,
      row => row.standard_id,
      row => ({
        rank: row.level_rank,
        levelId: row.level_id ?? undefined,
        since: toDate(row.since),
      }),
    );
    return new Map(
      teams.map(team => [
        team,
        {
          team,
          services: services
            .filter(({ owner_ref }) => owner_ref === team)
            .map(({ entity_ref }) => entity_ref),
          results: resultsBySubject,
          levels: levelsBySubject,
        },
      ]),
    );
  }

  /** Rows of the teams themselves, and of the services that they own. */
  #among(table: 'results' | 'levels', teams: string[]) {
    const subjects = this.#knex('subjects')
      .whereIn('owner_ref', teams)
      .where('entity_ref', 'like', SERVICES)
      .select('entity_ref');
    return this.#knex(table).where(where =>
      where
        .whereIn(`${table}.entity_ref`, teams)
        .orWhereIn(`${table}.entity_ref`, subjects),
    );
  }
}

function keyOf(row: ResultRow): string {
  return ruleKey({ standard: row.standard_id, rule: row.rule_id });
}

function group<Row extends { entity_ref: string }, Value>(
  rows: Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): Map<string, Map<string, Value>> {
  const groups = new Map<string, Map<string, Value>>();
  for (const row of rows) {
    const own = groups.get(row.entity_ref) ?? new Map<string, Value>();
    groups.set(row.entity_ref, own.set(key(row), value(row)));
  }
  return groups;
}

type SubjectRow = { entity_ref: string; owner_ref: string };

type ResultRow = {
  entity_ref: string;
  standard_id: string;
  rule_id: string;
  status: ResultStatus;
  since: DatabaseTime;
};

type LevelRow = {
  entity_ref: string;
  standard_id: string;
  level_id: string | null;
  level_rank: number;
  since: DatabaseTime;
};
