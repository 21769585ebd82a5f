import type { Coverage, EscalationLevel, ServiceStatus } from '../../types';
import { coverageOf } from '../coverage/coverageOf';
import { dutiesAt } from '../duties';
import type { EscalationPolicy, MirroredService } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** How far ahead coverage looks. */
const COVERAGE_WINDOW = 28 * DAY;

/**
 * Status of one service. Levels and coverage are left out where it is not
 * known who is on call now, so that ignorance never looks like nobody.
 */
export function serviceStatusAt(
  now: number,
  { service, collectedAt, policy }: MirroredService,
): ServiceStatus {
  const known = policy && onCallIsKnownAt(now, policy);
  return {
    service,
    ...(policy && { loops: policy.loops }),
    levels: known ? levelsAt(now, policy) : [],
    ...(known && { coverage: coverageAt(now, policy.onCall) }),
    collectedAt: new Date(
      Math.min(collectedAt, presentAgeOf(policy) ?? collectedAt),
    ).toISOString(),
  };
}

/** Who is on call now is asked more often than who will be. */
function presentAgeOf(policy: EscalationPolicy | undefined) {
  return policy?.onCall?.confirmedAt ?? policy?.onCall?.collectedAt;
}

type KnownPolicy = EscalationPolicy &
  Required<Pick<EscalationPolicy, 'onCall'>>;

function onCallIsKnownAt(
  now: number,
  policy: EscalationPolicy,
): policy is KnownPolicy {
  const window = policy.onCall?.window;
  return window !== undefined && window.start <= now && now < window.end;
}

function levelsAt(now: number, policy: KnownPolicy): EscalationLevel[] {
  return policy.levels.map(({ delayMinutes, targets }, index) => {
    const level = index + 1;
    const shifts = policy.onCall.shifts.filter(shift => shift.level === level);
    return { level, delayMinutes, targets, ...dutiesAt(now, shifts) };
  });
}

function coverageAt(
  now: number,
  { window, shifts, collectedAt }: KnownPolicy['onCall'],
): Coverage {
  return {
    ...coverageOf(
      { start: now, end: Math.min(now + COVERAGE_WINDOW, window.end) },
      shifts.filter(({ level }) => level === 1),
    ),
    collectedAt: new Date(collectedAt).toISOString(),
  };
}
