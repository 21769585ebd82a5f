import type { Knex } from 'knex';
import type { AcceptanceRecord, NotedAct } from '../domain/rollout/acceptance';
import type { AcceptanceFilter, AcceptanceStore } from './AcceptanceStore';
import {
  fromAcceptance,
  fromCondition,
  fromDecision,
  fromSubject,
  toAcceptance,
  type AcceptanceParts,
  type AcceptanceRow,
} from './acceptanceRows';
import { assertUpdated, orConflict } from './conflicts';
import { toDate, type DatabaseTime } from './rows';

const BATCH = 500;

const COLUMNS = [
  'id',
  'version',
  'subject_ref',
  'owner_ref',
  'state',
  'asked_by',
  'asked_at',
  'asked_note',
  'needed',
  'decided_at',
  'withdrawn_by',
  'withdrawn_at',
  'withdrawn_note',
  'evidence_hash',
];

export class DatabaseAcceptanceStore implements AcceptanceStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseAcceptanceStore {
    return new DatabaseAcceptanceStore(knex);
  }

  async find(filter: AcceptanceFilter): Promise<AcceptanceRecord[]> {
    const rows = await this.#where(filter)
      .orderBy([{ column: 'asked_at', order: 'desc' }, { column: 'id' }])
      .select<AcceptanceRow[]>(COLUMNS);
    if (rows.length === 0) return [];
    const parts = await this.#parts(filter);
    return rows.map(row => toAcceptance(row, parts));
  }

  async getEvidence(id: string): Promise<string | undefined> {
    const row = await this.#knex('acceptances')
      .where({ id })
      .first<{ evidence: string } | undefined>('evidence');
    return row?.evidence;
  }

  async getAccepted(services: string[]): Promise<Map<string, Date>> {
    const accepted = new Map<string, Date>();
    for (let start = 0; start < services.length; start += BATCH) {
      const rows = await this.#knex('acceptance_subjects as parts')
        .join('acceptances', 'acceptances.id', 'parts.acceptance_id')
        .where('acceptances.state', 'accepted')
        .whereIn('parts.entity_ref', services.slice(start, start + BATCH))
        .select<Array<{ entity_ref: string; decided_at: DatabaseTime }>>(
          'parts.entity_ref',
          'decided_at',
        );
      for (const row of rows) {
        accepted.set(row.entity_ref, toDate(row.decided_at));
      }
    }
    return accepted;
  }

  async getLevels(entityRefs: string[]) {
    const levels = new Map<string, { rank: number; since: Date }>();
    for (let start = 0; start < entityRefs.length; start += BATCH) {
      const rows = await this.#knex('levels')
        .whereIn('entity_ref', entityRefs.slice(start, start + BATCH))
        .orderBy('standard_id', 'desc')
        .select<
          Array<{ entity_ref: string; level_rank: number; since: DatabaseTime }>
        >('entity_ref', 'level_rank', 'since');
      for (const row of rows) {
        levels.set(row.entity_ref, {
          rank: row.level_rank,
          since: toDate(row.since),
        });
      }
    }
    return levels;
  }

  async add(record: AcceptanceRecord, evidence: string): Promise<void> {
    await this.#knex.transaction(async transaction => {
      await orConflict(
        transaction('acceptances').insert({
          ...fromAcceptance(record),
          evidence,
        }),
        `${record.subject} has an open request already; withdraw it, or wait until it is decided`,
      );
      await transaction.batchInsert(
        'acceptance_subjects',
        record.subjects.map(subject => fromSubject(record.id, subject)),
        BATCH,
      );
    });
  }

  async addComment(id: string, comment: NotedAct): Promise<void> {
    await this.#knex('acceptance_comments').insert({
      acceptance_id: id,
      by: comment.by,
      at: new Date(comment.at),
      text: comment.note,
    });
  }

  async update(record: AcceptanceRecord): Promise<void> {
    await this.#knex.transaction(async transaction => {
      if (record.state === 'accepted') {
        await transaction('acceptances')
          .where('accepted_ref', record.subject)
          .whereNot('id', record.id)
          .update({ state: 'superseded', accepted_ref: null });
      }
      const updated = await transaction('acceptances')
        .where({ id: record.id, version: record.version })
        .update({ ...fromAcceptance(record), version: record.version + 1 });
      assertUpdated(updated);
      const { id, decisions, conditions } = record;
      if (decisions.length > 0) {
        await transaction('acceptance_decisions')
          .insert(decisions.map(item => fromDecision(id, item)))
          .onConflict(['acceptance_id', 'by'])
          .ignore();
      }
      if (conditions.length > 0) {
        await transaction('acceptance_conditions')
          .insert(
            conditions.map((item, place) => fromCondition(id, item, place)),
          )
          .onConflict('id')
          .merge();
      }
    });
  }

  #where({ ids, subject, owner, states }: AcceptanceFilter) {
    const query = this.#knex('acceptances');
    if (ids) query.whereIn('id', ids);
    if (subject !== undefined) query.where('subject_ref', subject);
    if (owner !== undefined) query.where('owner_ref', owner);
    if (states) query.whereIn('state', states);
    return query;
  }

  async #parts(filter: AcceptanceFilter): Promise<AcceptanceParts> {
    const of = (table: string) =>
      this.#knex(table).whereIn(
        'acceptance_id',
        this.#where(filter).select('id'),
      );
    return {
      subjects: await of('acceptance_subjects').orderBy('entity_ref'),
      decisions: await of('acceptance_decisions').orderBy('at'),
      conditions: await of('acceptance_conditions').orderBy('place'),
      comments: await of('acceptance_comments').orderBy('id'),
    };
  }
}
