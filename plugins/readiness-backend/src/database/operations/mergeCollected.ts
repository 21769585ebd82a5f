import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import {
  mergeEvidence,
  type CollectedEvidence,
  type EvidenceClocks,
  type StoredEvidence,
} from '../../domain/evaluation';
import { toEvidence } from '../evidenceRows';
import { insertRows } from '../insertRows';
import type { EvidenceRow } from '../rows';

/**
 * Keeps what was collected of some subjects; gives those of which something
 * else is known than before. One statement where nothing differs, two or three
 * where all does.
 */
export async function mergeCollected(
  knex: Knex,
  options: {
    entityRefs: string[];
    collected: CollectedEvidence[];
    clocks: ReadonlyMap<string, EvidenceClocks>;
  },
): Promise<string[]> {
  const { entityRefs, collected, clocks } = options;
  return knex.transaction(async transaction => {
    const rows = await transaction<EvidenceRow>('evidence')
      .whereIn('entity_ref', entityRefs)
      .whereIn('source_id', [...clocks.keys()])
      .orderBy(['entity_ref', 'source_id'])
      .forUpdate();
    const changed: StoredEvidence[] = [];
    const news = new Set<string>();
    for (const { stored, answer } of pairUp(rows.map(toEvidence), collected)) {
      const own = clocks.get((stored ?? answer)!.sourceId);
      const merged = own && mergeEvidence(stored, answer, own);
      if (!merged || isDeepStrictEqual(merged, stored)) continue;
      changed.push(merged);
      if (isNews(merged, stored)) news.add(merged.entityRef);
    }
    // Evidence must never be without its time, not even if a sweep is cut off.
    await insertClocks(
      transaction,
      [...clocks].map(([sourceId, own]) => [sourceId, own.added()]),
    );
    await insertRows(transaction, {
      table: 'evidence',
      key: ['entity_ref', 'source_id'],
      columns: {
        entity_ref: 'text',
        source_id: 'text',
        value: 'text',
        clock: 'integer',
        collected_at: 'timestamp',
        unavailable: 'text',
      },
      rows: changed.map(evidence => ({
        entity_ref: evidence.entityRef,
        source_id: evidence.sourceId,
        value: evidence.json && JSON.stringify(evidence.json),
        clock: evidence.clock,
        collected_at: evidence.collectedAt,
        unavailable: evidence.unavailable,
      })),
    });
    return [...news];
  });
}

export async function insertClocks(
  knex: Knex,
  clocks: Array<[sourceId: string, times: ReadonlyMap<number, Date>]>,
): Promise<void> {
  await insertRows(knex, {
    table: 'evidence_clocks',
    key: ['source_id', 'clock'],
    columns: { source_id: 'text', clock: 'integer', at: 'timestamp' },
    rows: clocks.flatMap(([sourceId, times]) =>
      [...times].map(([clock, at]) => ({ source_id: sourceId, clock, at })),
    ),
  });
}

/** Whether more than the time of the evidence has changed. */
function isNews(merged: StoredEvidence, stored: StoredEvidence | undefined) {
  return (
    merged.unavailable !== stored?.unavailable ||
    !isDeepStrictEqual(merged.json, stored?.json)
  );
}

type Pair = { stored?: StoredEvidence; answer?: CollectedEvidence };

function pairUp(
  stored: StoredEvidence[],
  collected: CollectedEvidence[],
): Pair[] {
  const keyOf = (item: { entityRef: string; sourceId: string }) =>
    `${item.sourceId} ${item.entityRef}`;
  const pairs = new Map<string, Pair>();
  for (const item of stored) pairs.set(keyOf(item), { stored: item });
  for (const answer of collected) {
    const key = keyOf(answer);
    pairs.set(key, { ...pairs.get(key), answer });
  }
  return [...pairs.values()];
}
