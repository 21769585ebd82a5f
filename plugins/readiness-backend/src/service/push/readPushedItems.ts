import type { JsonObject } from '@backstage/types';
import type {
  PushedItem,
  PushResult,
} from '@operations-in-teams/plugin-readiness-common';
import type { CollectedEvidence } from '../../domain/evaluation';
import type { EvidenceType } from '../../domain/expressions';
import type { PushedEvidenceSource } from '../../evidence/PushedEvidenceSource';
import { readEntityRef } from '../readEntityRef';
import { undeclaredField } from './undeclaredField';

/** Clocks differ; what claims to be from further ahead is wrong. */
const AHEAD_MS = 5 * 60 * 1000;

/** One item that was sent, as evidence or as what is wrong with it. */
export type ReadItem = {
  result: PushResult;
  evidence?: CollectedEvidence;
};

/**
 * Checks items against what their source declares. Of several items of one
 * subject the newest counts, the last of those that are equally new.
 */
export function readPushedItems(
  items: PushedItem[],
  context: { source: PushedEvidenceSource; type: EvidenceType; now: Date },
): ReadItem[] {
  const read = items.map(item => readItem(item, context));
  const newest = new Map<string, ReadItem>();
  for (const item of read) {
    const { evidence } = item;
    if (!evidence) continue;
    const other = newest.get(evidence.entityRef);
    const loses =
      other?.evidence && other.evidence.collectedAt > evidence.collectedAt;
    const [winner, loser] = loses ? [other, item] : [item, other];
    newest.set(evidence.entityRef, winner);
    if (loser) {
      loser.evidence = undefined;
      loser.result.outcome = 'outdated';
    }
  }
  return read;
}

function readItem(
  item: PushedItem,
  context: { source: PushedEvidenceSource; type: EvidenceType; now: Date },
): ReadItem {
  const { source, type, now } = context;
  const collectedAt = new Date(item.collectedAt);
  const value = item.value as JsonObject | undefined;
  const refuse = (problem: string): ReadItem => ({
    result: { entityRef: item.entityRef, outcome: 'refused', problem },
  });
  let entityRef: string;
  try {
    entityRef = readEntityRef(item.entityRef);
  } catch (error) {
    return refuse((error as Error).message);
  }
  if (collectedAt.getTime() > now.getTime() + AHEAD_MS) {
    return refuse(
      `collectedAt ${item.collectedAt} lies ahead of now, ${now.toISOString()}`,
    );
  }
  if (value === undefined && item.unavailable === undefined) {
    return refuse('give a value, or say why it is unavailable');
  }
  const undeclared = value && undeclaredField(value, source.fields);
  if (undeclared !== undefined) {
    return refuse(`${source.id} does not declare the field '${undeclared}'`);
  }
  const converted = value && type.convert(value, source.id);
  if (converted && converted.problems.length > 0) {
    return refuse(converted.problems[0]);
  }
  return {
    result: { entityRef, outcome: 'stored' },
    evidence: {
      entityRef,
      sourceId: source.id,
      json: converted?.json,
      collectedAt: collectedAt < now ? collectedAt : now,
      unavailable: item.unavailable,
    },
  };
}
