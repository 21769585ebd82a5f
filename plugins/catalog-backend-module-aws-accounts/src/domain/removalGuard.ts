import { createHash } from 'node:crypto';
import type { RemovalRules } from '../config/types';

export type GuardVerdict =
  | { accepted: true }
  | {
      accepted: false;
      reason: string;
      /** Put into the configuration, it lets just these removals through. */
      fingerprint: string;
    };

/**
 * Decides whether a complete list may replace the one in force. A list that
 * lost many accounts is more often a wrong role, a wrong organisation or a
 * fault than the truth.
 */
export function removalGuard(
  known: ReadonlySet<string>,
  listed: ReadonlySet<string>,
  rules: RemovalRules,
): GuardVerdict {
  const missing = [...known].filter(id => !listed.has(id)).sort();
  const fingerprint = createHash('sha256')
    .update(missing.join(','))
    .digest('hex')
    .slice(0, 12);
  if (rules.confirm === fingerprint) {
    return { accepted: true };
  }
  if (listed.size === 0) {
    return rules.allowEmpty
      ? { accepted: true }
      : {
          accepted: false,
          fingerprint,
          reason: `the list of accounts is empty, and ${known.size} were known`,
        };
  }
  const percent = known.size > 0 ? (missing.length / known.size) * 100 : 0;
  return percent > rules.maxPercent
    ? {
        accepted: false,
        fingerprint,
        reason: `${missing.length} of ${
          known.size
        } known accounts are gone from the list (${Math.round(
          percent,
        )} %, at most ${rules.maxPercent} % go without confirmation): ${sample(
          missing,
        )}`,
      }
    : { accepted: true };
}

function sample(ids: string[]): string {
  return ids.length > 10
    ? `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`
    : ids.join(', ');
}
