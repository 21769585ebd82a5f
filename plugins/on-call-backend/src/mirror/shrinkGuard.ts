import type { Refusal } from '../database';
import { digestOf } from './digest';
import type { LevelShares } from './types';

/** What lost no more items than this is believed at once. */
const A_HANDFUL = 5;

const A_FIFTH = 1 / 5;

/** So often in a row the same has to be answered to be believed. */
const CONFIRMATIONS = 3;

type Confirmation = {
  refused: Refusal | undefined;
  now: Date;
  confirmAfterMs: number;
};

/**
 * Judges a list by what was known before. One that lost more than a fifth, and
 * more than a handful, or everything, is refused: more likely it is cut, or
 * the answer of a token that sees less than the truth. It is believed when it
 * has been answered unchanged several times in a row and for long enough.
 */
export function refuseShrunkList(
  options: Confirmation & { before: Set<string>; after: string[] },
): Refusal | undefined {
  const { before, after } = options;
  const present = new Set(after);
  const lost = [...before].filter(id => !present.has(id)).length;
  const emptied = before.size > 0 && present.size === 0;
  if (!emptied && (lost <= A_HANDFUL || lost <= before.size * A_FIFTH)) {
    return undefined;
  }
  return unlessConfirmed(digestOf(after), options);
}

/**
 * Judges who is on call by how well the levels were covered before, among
 * policies and levels that are still there. Entries come and go; that more
 * than one level's worth of covered time vanishes between two pulls is more
 * likely a cut list, and nobody shall be told of gaps that are none.
 */
export function refuseShrunkCoverage(
  options: Confirmation & { before: LevelShares; after: LevelShares },
): Refusal | undefined {
  const { before, after } = options;
  const levels = [...after].flatMap(([policyId, shares]) =>
    (before.get(policyId) ?? [])
      .slice(0, shares.length)
      .map((known, index) => ({
        level: `${policyId}/${index + 1}`,
        known,
        share: shares[index],
        loss: Math.max(0, known - shares[index]),
      })),
  );
  const covered = sum(levels.map(({ known }) => known));
  const remaining = sum(levels.map(({ share }) => share));
  const lost = sum(levels.map(({ loss }) => loss));
  const emptied = covered > 0 && remaining === 0;
  if (!emptied && lost <= 1) return undefined;
  const shrunk = levels.filter(({ loss }) => loss > A_FIFTH);
  return unlessConfirmed(digestOf(shrunk.map(({ level }) => level)), options);
}

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0);
}

function unlessConfirmed(
  digest: string,
  { refused, now, confirmAfterMs }: Confirmation,
): Refusal | undefined {
  const again: Refusal =
    refused?.digest === digest
      ? { ...refused, count: refused.count + 1 }
      : { digest, count: 1, since: now };
  const confirmed =
    again.count >= CONFIRMATIONS &&
    now.getTime() - again.since.getTime() >= confirmAfterMs;
  return confirmed ? undefined : again;
}
