import type { Knex } from 'knex';
import type { CollectedEvidence, EvidenceClocks } from '../domain/evaluation';
import { toEvidence, toSource } from './evidenceRows';
import type {
  ClockTimes,
  DatedEvidence,
  EvidenceStore,
  SourceRecord,
} from './EvidenceStore';
import { insertRows } from './insertRows';
import { findEvidence, listSubjects } from './operations/findEvidence';
import { insertClocks, mergeCollected } from './operations/mergeCollected';
import {
  toDate,
  toOptionalDate,
  type ClockRow,
  type DatabaseTime,
  type EvidenceRow,
  type SourceRow,
} from './rows';

export class DatabaseEvidenceStore implements EvidenceStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseEvidenceStore {
    return new DatabaseEvidenceStore(knex);
  }

  async getSources(): Promise<SourceRecord[]> {
    return (await this.#knex<SourceRow>('sources').select()).map(toSource);
  }

  async saveSources(records: SourceRecord[]): Promise<void> {
    await insertRows(this.#knex, {
      table: 'sources',
      key: ['source_id'],
      columns: {
        source_id: 'text',
        state: 'text',
        collected_at: 'timestamp',
        attempted_at: 'timestamp',
        problem: 'text',
      },
      rows: records.map(record => ({
        source_id: record.sourceId,
        state: record.state,
        collected_at: record.collectedAt,
        attempted_at: record.attemptedAt,
        problem: record.problem,
      })),
    });
  }

  async getClocks(): Promise<ClockTimes> {
    const clocks = new Map<string, Map<number, Date>>();
    for (const row of await this.#knex<ClockRow>('evidence_clocks').select()) {
      const own = clocks.get(row.source_id) ?? new Map<number, Date>();
      clocks.set(row.source_id, own.set(row.clock, toDate(row.at)));
    }
    return clocks;
  }

  async saveClocks(clocks: ReadonlyMap<string, EvidenceClocks>): Promise<void> {
    await insertClocks(
      this.#knex,
      [...clocks].map(([sourceId, own]) => [sourceId, own.moved()]),
    );
    for (const [sourceId, own] of clocks) {
      for (const [clock, at] of own.unused()) {
        await this.#retire(sourceId, clock, at);
      }
    }
  }

  // Subjects that were not evaluated may still go by it.
  async #retire(sourceId: string, clock: number, at: Date): Promise<void> {
    await this.#knex.transaction(async transaction => {
      const key = { source_id: sourceId, clock };
      await transaction('evidence')
        .where(key)
        .update({ clock: null, collected_at: at });
      await transaction('evidence_clocks').where(key).delete();
    });
  }

  async merge(options: {
    entityRefs: string[];
    collected: CollectedEvidence[];
    clocks: ReadonlyMap<string, EvidenceClocks>;
  }): Promise<string[]> {
    return mergeCollected(this.#knex, options);
  }

  async listSubjects(
    query: Parameters<EvidenceStore['listSubjects']>[0],
  ): Promise<string[]> {
    return listSubjects(this.#knex, query);
  }

  async getEvidence(
    query: Parameters<EvidenceStore['getEvidence']>[0],
  ): Promise<DatedEvidence[]> {
    return findEvidence(this.#knex, query);
  }

  async getSubject(
    entityRef: string,
  ): Promise<{ evidence: DatedEvidence[]; sources: SourceRecord[] }> {
    const rows = await this.#knex('sources')
      .leftJoin('evidence', join =>
        join
          .on('evidence.source_id', 'sources.source_id')
          .andOnVal('evidence.entity_ref', entityRef),
      )
      .leftJoin('evidence_clocks as clocks', join =>
        join
          .on('clocks.source_id', 'evidence.source_id')
          .andOn('clocks.clock', 'evidence.clock'),
      )
      .select<SubjectRow[]>(
        'sources.*',
        'entity_ref',
        'value',
        'unavailable',
        'evidence.clock',
        { evidence_at: 'evidence.collected_at', clock_at: 'clocks.at' },
      );
    return {
      sources: rows.map(toSource),
      evidence: rows.flatMap(row => {
        if (row.entity_ref === null) return [];
        const evidence = toEvidence({
          ...row,
          entity_ref: row.entity_ref,
          collected_at: row.evidence_at,
        });
        const trueAt = toOptionalDate(row.clock_at) ?? evidence.collectedAt;
        return [{ ...evidence, trueAt }];
      }),
    };
  }
}

type SubjectRow = SourceRow &
  Omit<EvidenceRow, 'entity_ref' | 'collected_at'> & {
    entity_ref: string | null;
    evidence_at: DatabaseTime | null;
    clock_at: DatabaseTime | null;
  };
