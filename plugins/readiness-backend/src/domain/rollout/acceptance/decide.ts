import { ConflictError } from '@backstage/errors';
import type { AcceptanceRecord, Condition, Decision } from './types';

/**
 * What a record becomes with one more decision: as many approvals as are needed
 * accept, one refusal declines. Conditions of all approvals hold.
 */
export function decide(
  record: AcceptanceRecord,
  decision: Decision,
  conditions: Condition[],
): AcceptanceRecord {
  if (record.state !== 'open') {
    throw new ConflictError(
      `The request is ${record.state} already; the team can ask again`,
    );
  }
  if (record.decisions.some(({ act }) => act.by === decision.act.by)) {
    throw new ConflictError('You have decided this already');
  }
  const decisions = [...record.decisions, decision];
  const state = stateAfter(decisions, record.needed);
  return {
    ...record,
    state,
    decisions,
    conditions:
      decision.decision === 'accept'
        ? [...record.conditions, ...conditions]
        : record.conditions,
    ...(state !== 'open' && { decidedAt: new Date(decision.act.at) }),
  };
}

function stateAfter(
  decisions: Decision[],
  needed: number,
): AcceptanceRecord['state'] {
  if (decisions.some(({ decision }) => decision === 'decline')) {
    return 'declined';
  }
  return decisions.length >= needed ? 'accepted' : 'open';
}

/** How a condition stands on a day (UTC). */
export function conditionState(
  condition: Condition,
  now: Date,
): 'open' | 'met' | 'expired' {
  if (condition.settled) return 'met';
  return condition.due < now.toISOString().slice(0, 10) ? 'expired' : 'open';
}
