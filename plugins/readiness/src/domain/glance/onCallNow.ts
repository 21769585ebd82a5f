import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';

/** Who answers first. */
export type OnCallNow = {
  /** Each once; of several services everybody. */
  people: string[];
  /** When the first of them is off; absent where that is not known. */
  until?: string;
  /** Who takes over then. */
  next: string[];
};

/** Who is on the first level now and next; undefined where nothing is known. */
export function onCallNow(status: OnCallStatus): OnCallNow | undefined {
  const first = status.services.flatMap(({ levels }) =>
    levels.filter(({ level }) => level === 1),
  );
  if (first.length === 0) return undefined;
  const now = first.flatMap(level => level.now);
  const [until] = now.flatMap(duty => duty.until ?? []).sort();
  return {
    people: namesOf(now),
    ...(until && { until }),
    next: namesOf(first.flatMap(level => level.next)),
  };
}

function namesOf(duties: Array<{ person: { name: string } }>): string[] {
  return [...new Set(duties.map(({ person }) => person.name))];
}
