import type { Knex } from 'knex';
import type { Frozen, Step } from '../../PayStore';
import { insertAll } from '../insertAll';

/** Takes a step unless somebody else did; to be called within a transaction. */
export async function takeStep(
  trx: Knex.Transaction,
  step: Step,
  frozen?: Frozen,
): Promise<boolean> {
  const { period, seen, to, at } = step;
  if (seen.revision === 0) {
    await trx('pay_periods')
      .insert({ period, state: 'open', revision: 0 })
      .onConflict('period')
      .ignore();
  }
  const number = frozen ? await nextNumber(trx, period) : seen.closing?.number;
  const taken = await trx('pay_periods')
    .where({ period, revision: seen.revision })
    .update({
      state: to,
      revision: seen.revision + 1,
      reviewed_hash:
        to === 'open' ? null : step.reviewedHash ?? seen.reviewedHash ?? null,
      closing: to === 'open' || number === undefined ? null : number,
    });
  if (taken === 0) return false;
  await trx('pay_transitions').insert({
    period,
    from_state: seen.state,
    to_state: to,
    at,
    by: step.by,
    note: step.note ?? null,
    closing: number ?? null,
  });
  if (to === 'open' && number !== undefined) {
    await trx('pay_closings')
      .where({ period, number })
      .update({ superseded_at: at });
  }
  if (frozen && number !== undefined) {
    await freeze(trx, step, number, frozen);
  }
  return true;
}

async function nextNumber(trx: Knex.Transaction, period: string) {
  const [{ last }]: Array<{ last: number | null }> = await trx('pay_closings')
    .where({ period })
    .max({ last: 'number' });
  return (last ?? 0) + 1;
}

async function freeze(
  trx: Knex.Transaction,
  { period, at, by }: Step,
  number: number,
  { hash, input, summary, statements, baselines }: Frozen,
) {
  await trx('pay_closings').insert({
    period,
    number,
    closed_at: at,
    closed_by: by,
    hash,
    input,
    summary,
  });
  await insertAll(
    trx,
    'pay_statements',
    statements.map(({ personId, userRef, content }) => ({
      period,
      number,
      person_id: personId,
      user_ref: userRef ?? null,
      content,
    })),
  );
  await insertAll(
    trx,
    'pay_baselines',
    baselines.map(baseline => ({
      period: baseline.period,
      corrected_in: period,
      number,
      input: baseline.input,
    })),
  );
}
