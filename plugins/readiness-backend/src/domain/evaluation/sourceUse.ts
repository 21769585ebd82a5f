import type { SourceEvidence, UnknownReason } from './types';

/** The evidence of a source that a rule may use, or why it may use none. */
export function usableEvidence(
  sourceId: string,
  source: SourceEvidence | undefined,
  options: { maxAgeMs?: number; now: Date },
): { value: object } | { reason: UnknownReason } {
  if (!source?.installed) {
    return because(
      'unavailable',
      `evidence source ${sourceId} is not installed`,
    );
  }
  const { known, unavailable, title } = source;
  if (!known) {
    return unavailable
      ? because('unavailable', `${title}: ${unavailable}`)
      : because('missing', `${title} knows nothing about this subject`);
  }
  const maxAgeMs = options.maxAgeMs ?? source.maxAgeMs;
  if (options.now.getTime() - known.collectedAt.getTime() > maxAgeMs) {
    const age = `evidence of ${title} is older than ${describe(maxAgeMs)}`;
    return because('stale', unavailable ? `${age}: ${unavailable}` : age);
  }
  return { value: known.value };
}

function because(
  code: UnknownReason['code'],
  message: string,
): { reason: UnknownReason } {
  return { reason: { code, message } };
}

const UNITS = [
  { name: 'day', ms: 24 * 60 * 60 * 1000 },
  { name: 'hour', ms: 60 * 60 * 1000 },
  { name: 'minute', ms: 60 * 1000 },
  { name: 'second', ms: 1000 },
];

/** A duration in the largest unit that expresses it in whole numbers. */
function describe(ms: number): string {
  const unit = UNITS.find(({ ms: size }) => ms >= size && ms % size === 0);
  if (!unit) return `${ms / 1000} seconds`;
  const count = ms / unit.ms;
  return `${count} ${unit.name}${count === 1 ? '' : 's'}`;
}
