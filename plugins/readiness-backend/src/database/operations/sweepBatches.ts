import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { insertRows } from '../insertRows';
import type { SweepBatch, SweepStore } from '../SweepStore';

type BatchRow = {
  batch: number;
  sweep: number;
  first_ref: string;
  next_ref: string | null;
  done: boolean;
  lease: string | null;
  leased_until: Date | null;
};

/** Puts the batches of a sweep in the place of those of the sweep before. */
export async function planBatches(
  knex: Knex,
  { sweep, worker, firstRefs }: Parameters<SweepStore['plan']>[0],
): Promise<void> {
  await knex.transaction(async transaction => {
    const led = await transaction('sweep_work')
      .where({ answered: sweep, leader: worker, open: true })
      .forUpdate()
      .first();
    if (!led) throw new ConflictError('Another backend leads the sweep');
    await transaction('sweep_batches').delete();
    await insertRows(transaction, {
      table: 'sweep_batches',
      columns: {
        batch: 'integer',
        sweep: 'integer',
        first_ref: 'text',
        next_ref: 'text',
        done: 'boolean',
      },
      rows: firstRefs.map((firstRef, batch) => ({
        batch,
        sweep,
        first_ref: firstRef,
        next_ref: firstRefs[batch + 1],
        done: false,
      })),
    });
  });
}

/** Leases the first batch of the open sweep that nobody does. */
export async function claimBatch(
  knex: Knex,
  claim: { lease: string; now: Date; until: Date },
): Promise<SweepBatch | undefined> {
  const free = knex('sweep_batches')
    .where('done', false)
    .where(query =>
      query.whereNull('leased_until').orWhere('leased_until', '<', claim.now),
    )
    .whereExists(
      knex('sweep_work')
        .where('open', true)
        .where('answered', knex.ref('sweep_batches.sweep')),
    )
    .orderBy('batch')
    .limit(1)
    .select('batch');
  // Others claim the next one meanwhile instead of waiting for this one.
  if (knex.client.config.client === 'pg') free.forUpdate().skipLocked();
  const [row] = await knex<BatchRow>('sweep_batches')
    .where('batch', '=', free)
    .update({ lease: claim.lease, leased_until: claim.until })
    .returning(['batch', 'first_ref', 'next_ref']);
  return (
    row && {
      batch: row.batch,
      firstRef: row.first_ref,
      nextRef: row.next_ref ?? undefined,
      lease: claim.lease,
    }
  );
}

/**
 * Marks a batch as done in the transaction that stores its results. Throws where
 * the lease has run out and somebody else does the batch: nothing is stored.
 */
export async function endBatch(
  transaction: Knex,
  { batch, lease }: SweepBatch,
): Promise<void> {
  const ended = await transaction('sweep_batches')
    .where({ batch, lease, done: false })
    .update('done', true);
  if (ended === 0) {
    throw new ConflictError(
      `Batch ${batch} of the sweep was taken over by another backend`,
    );
  }
}
