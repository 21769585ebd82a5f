import type { CoverageWindow, PolicyCoverage } from '../../types';
import type { Shift } from '../duties';
import type { Interval } from '../intervals';
import { coverageFindings } from './coverageFindings';
import { coverageOf } from './coverageOf';
import { depthOf } from './depthOf';
import { laneOf } from './laneOf';
import type { CoverageInput } from './types';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How many days ahead the rotation itself is judged. */
const ROTATION_DAYS = 28;

const WINDOWS: Array<CoverageWindow['days']> = [7, 28, 90];

/**
 * How well a policy is covered from a moment on, how healthy its rotation is,
 * and its timeline in a window.
 * @public
 */
export function policyCoverageAt(
  now: number,
  window: Interval,
  input: CoverageInput,
): PolicyCoverage {
  const { policy } = input;
  const shifts = policy.onCall?.shifts ?? [];
  const known = policy.onCall?.window;
  const knownUntil = known && known.start <= now ? known.end : now;
  const first = ofLevel(shifts, 1);
  const ahead =
    knownUntil > now
      ? coverageOf({ start: now, end: knownUntil }, first)
      : undefined;
  const rotation =
    knownUntil > now
      ? { start: now, end: Math.min(knownUntil, now + ROTATION_DAYS * DAY) }
      : undefined;
  const people = rotation ? coverageOf(rotation, first).people ?? 0 : 0;
  const gap = ahead?.gaps[0];
  const central = centralOf(input);

  const coverage: PolicyCoverage = {
    account: input.account,
    ...(input.team && { team: input.team }),
    policy: {
      id: policy.id,
      name: policy.name,
      ...(policy.url && { url: policy.url }),
    },
    services: input.services,
    serviceCount: input.serviceCount,
    windows: WINDOWS.filter(days => now + days * DAY <= knownUntil).map(
      days => ({
        days,
        until: new Date(now + days * DAY).toISOString(),
        share: coverageOf({ start: now, end: now + days * DAY }, first).share,
      }),
    ),
    gaps: ahead?.gaps ?? [],
    ...(ahead && { knownUntil: ahead.until }),
    ...(gap && { hoursToFirstGap: (Date.parse(gap.start) - now) / HOUR }),
    depth: {
      levels: policy.levels.length,
      ...(rotation && {
        differentPeople: depthOf(rotation, first, ofLevel(shifts, 2)),
      }),
    },
    people,
    singlePerson: people === 1,
    leavers: input.leavers,
    personTargets: policy.levels.flatMap(({ targets }, index) =>
      targets
        .filter(({ type }) => type === 'user')
        .map(target => ({ level: index + 1, target })),
    ),
    ...(central !== undefined && { centralOperations: central }),
    lanes: policy.levels.map(({ targets }, index) =>
      laneOf(
        window,
        known,
        { level: index + 1, targets },
        ofLevel(shifts, index + 1),
      ),
    ),
    findings: [],
    collectedAt: new Date(
      Math.min(input.collectedAt, policy.onCall?.collectedAt ?? Infinity),
    ).toISOString(),
  };
  return { ...coverage, findings: coverageFindings(coverage) };
}

function ofLevel(shifts: Shift[], level: number) {
  return shifts.filter(shift => shift.level === level);
}

function centralOf({ policy, centralScheduleIds }: CoverageInput) {
  if (!centralScheduleIds) return undefined;
  return (policy.levels[0]?.targets ?? []).some(
    ({ type, id }) => type === 'schedule' && centralScheduleIds.has(id),
  );
}
