import { createHash } from 'node:crypto';
import type { Scorecard } from '@operations-in-teams/plugin-readiness-common';
import type { FrozenSubject } from './types';

export type Evidence = {
  subject: string;
  owner?: string;
  frozenAt: string;
  parts: string[];
  /** Of the subject, then of its parts. */
  scorecards: Scorecard[];
};

/**
 * Writes evidence down so that the same evidence gives the same bytes: keys in
 * order, no white space. The hash is SHA-256 of the text in UTF-8, in hex.
 */
export function freezeEvidence(evidence: Evidence): {
  text: string;
  hash: string;
} {
  const text = JSON.stringify(inOrder(evidence));
  return {
    text,
    hash: createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}

/**
 * What of each scorecard is compared later. A system that no standard scores
 * itself has the level that its parts make.
 */
export function frozenSubject(scorecard: Scorecard): FrozenSubject {
  const [{ level } = { level: undefined }] = [
    ...scorecard.items,
    ...(scorecard.composed ?? []),
  ];
  const sum = (key: 'fail' | 'unknown' | 'exempt') =>
    scorecard.items.reduce((total, { counts }) => total + counts[key], 0);
  return {
    entityRef: scorecard.entityRef,
    ...(level && { levelTitle: level.title }),
    rank: level?.rank ?? 0,
    failing: sum('fail'),
    unknown: sum('unknown'),
    exempt: sum('exempt'),
  };
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, inOrder(item)]),
  );
}
