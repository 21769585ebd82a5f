import type { Knex } from 'knex';
import type { Containment, SubjectFilter } from '../domain/rollups';
import { countChanges, listChanges } from './rollups/listChanges';
import {
  countRuleSubjects,
  listRuleSubjects,
} from './rollups/listRuleSubjects';
import {
  countLevels,
  getOpenResults,
  listScorecards,
} from './rollups/listScorecards';
import { readFacets } from './rollups/readFacets';
import { readLevelMoves, readResultMoves } from './rollups/readMoves';
import { readTallies } from './rollups/readTallies';
import { listOpenWaivers, readWaivedRules } from './rollups/readWaivers';
import { whereAmong } from './rollups/subjectConditions';
import type { SummaryKey } from './ResultStore';
import type {
  ChangesRequest,
  RollupStore,
  RuleSubjectsRequest,
  ScorecardListRequest,
} from './RollupStore';
import { toOptionalDate, type DatabaseTime } from './rows';

type Of<Method extends keyof RollupStore> = Parameters<RollupStore[Method]>[0];

export class DatabaseRollupStore implements RollupStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseRollupStore {
    return new DatabaseRollupStore(knex);
  }

  async getSweptAt(): Promise<Date | undefined> {
    const row: { evaluated_at: DatabaseTime | null } | undefined =
      await this.#knex('sweeps').select('evaluated_at').first();
    return toOptionalDate(row?.evaluated_at);
  }

  async getKinds(): Promise<string[]> {
    return this.#knex('subjects').distinct('kind').pluck('kind');
  }

  async getTitles(entityRefs: string[]): Promise<Map<string, string>> {
    if (entityRefs.length === 0) return new Map();
    const titlesIn = (table: string) =>
      this.#knex(table)
        .modify(query =>
          whereAmong(this.#knex, query, 'entity_ref', entityRefs),
        )
        .select('entity_ref', 'title');
    const rows: Array<{ entity_ref: string; title: string }> =
      await this.#knex.union([titlesIn('subjects'), titlesIn('containers')]);
    return new Map(rows.map(row => [row.entity_ref, row.title]));
  }

  async countLevels(request: Pick<ScorecardListRequest, 'filter' | 'having'>) {
    return countLevels(this.#knex, request);
  }

  async listScorecards(request: ScorecardListRequest) {
    return listScorecards(this.#knex, request);
  }

  async getOpenResults(keys: SummaryKey[]) {
    return getOpenResults(this.#knex, keys);
  }

  async getWaivedRules(keys: SummaryKey[], now: Date) {
    return readWaivedRules(this.#knex, keys, now);
  }

  async listOpenWaivers(request: Of<'listOpenWaivers'>) {
    return listOpenWaivers(this.#knex, request);
  }

  async getFacets(filter: SubjectFilter) {
    return readFacets(this.#knex, filter);
  }

  async getTallies(request: Of<'getTallies'>) {
    return readTallies(this.#knex, request);
  }

  async getContainment(top: Of<'getContainment'>): Promise<Containment[]> {
    const query = this.#knex('container_closure').select({
      ancestor: 'ancestor_ref',
      descendant: 'descendant_ref',
      depth: 'depth',
    });
    if (top.parent === undefined) {
      return query.whereIn(
        'ancestor_ref',
        this.#knex('containers')
          .where({ is_root: 1, kind: top.kind })
          .select('entity_ref'),
      );
    }
    return query.whereIn(
      'ancestor_ref',
      this.#knex('container_closure')
        .where({ ancestor_ref: top.parent, depth: 1 })
        .select('descendant_ref'),
    );
  }

  async getLevelMoves(request: Of<'getLevelMoves'>) {
    return readLevelMoves(this.#knex, request);
  }

  async getResultMoves(request: Of<'getResultMoves'>) {
    return readResultMoves(this.#knex, request);
  }

  async listChanges(request: ChangesRequest) {
    return listChanges(this.#knex, request);
  }

  async countChanges(request: ChangesRequest) {
    return countChanges(this.#knex, request);
  }

  async listRuleSubjects(request: Of<'listRuleSubjects'>) {
    return listRuleSubjects(this.#knex, request);
  }

  async countRuleSubjects(request: RuleSubjectsRequest) {
    return countRuleSubjects(this.#knex, request);
  }
}
