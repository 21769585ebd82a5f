import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { insertRows } from './insertRows';
import { claimBatch, planBatches } from './operations/sweepBatches';
import { toDate, toOptionalDate, type DatabaseTime } from './rows';
import type {
  Lease,
  SweepBatch,
  SweepRecord,
  SweepStore,
  SweepWork,
} from './SweepStore';

const SWEEP = 'sweep';

export class DatabaseSweepStore implements SweepStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseSweepStore {
    return new DatabaseSweepStore(knex);
  }

  async getRecord(): Promise<SweepRecord | undefined> {
    const row = await this.#knex<RecordRow>('sweeps')
      .where('id', SWEEP)
      .first();
    return (
      row && {
        attemptedAt: toDate(row.attempted_at),
        evaluatedAt: toOptionalDate(row.evaluated_at),
        subjects: row.subjects ?? undefined,
        problem: row.problem ?? undefined,
        leavingDigest: row.leaving_digest ?? undefined,
      }
    );
  }

  async saveRecord(record: SweepRecord): Promise<void> {
    await insertRows(this.#knex, {
      table: 'sweeps',
      key: ['id'],
      columns: {
        id: 'text',
        attempted_at: 'timestamp',
        evaluated_at: 'timestamp',
        subjects: 'integer',
        problem: 'text',
        leaving_digest: 'text',
      },
      rows: [
        {
          id: SWEEP,
          attempted_at: record.attemptedAt,
          evaluated_at: record.evaluatedAt,
          subjects: record.subjects,
          problem: record.problem,
          leaving_digest: record.leavingDigest,
        },
      ],
    });
  }

  async request(): Promise<void> {
    await this.#work().increment('requests', 1);
  }

  async getWork(now: Date): Promise<SweepWork> {
    const left = this.#knex('sweep_batches')
      .where('done', false)
      .where('sweep', this.#knex.ref('sweep_work.answered'))
      .where('sweep_work.open', true)
      .count('*');
    const claimable = left
      .clone()
      .where(query =>
        query.whereNull('leased_until').orWhere('leased_until', '<', now),
      );
    const [row] = await this.#work().select<Array<WorkRow & Counts>>(
      'sweep_work.*',
      this.#knex.raw('(?) as remaining', [left]),
      this.#knex.raw('(?) as claimable', [claimable]),
    );
    return {
      due: isDue(row, now),
      claimable: Number(row.claimable),
      remaining: Number(row.remaining),
    };
  }

  async lead({ worker, now, until }: Lease) {
    return this.#knex.transaction(async transaction => {
      const [row] = await transaction('sweep_work')
        .where('id', SWEEP)
        .forUpdate()
        .select<WorkRow[]>();
      if (!isDue(row, now)) return undefined;
      const open = Boolean(row.open);
      const sweep = open ? row.answered : row.requests;
      await transaction('sweep_work').where('id', SWEEP).update({
        open: true,
        answered: sweep,
        leader: worker,
        leader_until: until,
      });
      const [{ batches }] = await transaction('sweep_batches')
        .where({ sweep })
        .count({ batches: '*' });
      return { sweep, planned: open && Number(batches) > 0 };
    });
  }

  async renew({ worker, until }: Lease): Promise<boolean> {
    const renewed = await this.#work()
      .where({ leader: worker, open: true })
      .update('leader_until', until);
    return renewed > 0;
  }

  async plan(plan: Parameters<SweepStore['plan']>[0]): Promise<void> {
    await planBatches(this.#knex, plan);
  }

  async claim({ now, until }: Lease): Promise<SweepBatch | undefined> {
    return claimBatch(this.#knex, { lease: randomUUID(), now, until });
  }

  async stepDown(worker: string, outcome: 'ended' | 'left'): Promise<void> {
    await this.#work()
      .where({ leader: worker })
      .update({
        leader: null,
        leader_until: null,
        ...(outcome === 'ended' && { open: false }),
      });
  }

  #work() {
    return this.#knex('sweep_work').where('sweep_work.id', SWEEP);
  }
}

function isDue(row: WorkRow, now: Date): boolean {
  const until = toOptionalDate(row.leader_until);
  const isFree = !until || until < now;
  return isFree && (Boolean(row.open) || row.requests > row.answered);
}

type WorkRow = {
  requests: number;
  answered: number;
  /** SQLite has numbers for booleans. */
  open: boolean | number;
  leader_until: DatabaseTime | null;
};

type Counts = { remaining: number | string; claimable: number | string };

type RecordRow = {
  id: string;
  attempted_at: DatabaseTime;
  evaluated_at: DatabaseTime | null;
  subjects: number | null;
  problem: string | null;
  leaving_digest: string | null;
};
