import { type Entity, RELATION_HAS_MEMBER } from '@backstage/catalog-model';
import {
  ANNOTATION_ON_CALL_EXEMPT,
  type EscalationLevel,
  type EscalationPolicy,
  type Interval,
  LOAD_WINDOW,
  type OnCallFacts,
  type OnCallStatus,
  type Person,
  rotationFactsAt,
} from '@operations-in-teams/plugin-on-call-common';
import {
  keyOf,
  type PolicyStore,
  type ScheduleKey,
  type ScheduleShift,
  type ScheduleStore,
} from '../../database';
import { targetsOf } from '../entityFields';
import { groupBy } from '../../groupBy';
import { knownAround } from '../knownAround';

const DAY = 24 * 60 * 60 * 1000;

/** Long enough for every turn of a rotation to come. */
const AHEAD = 90 * DAY;

/** So much of it has to be known; its end comes a little later. */
const KNOWN_AHEAD = 60 * DAY;

type Level = EscalationPolicy['levels'][number];

/**
 * How the people of Groups share their rotations. Load is counted over first
 * levels of the whole company, since the same few may stand on many of them.
 */
export async function readRotations(
  now: number,
  groups: Array<{ entity: Entity; status: OnCallStatus }>,
  options: {
    accounts: string[];
    policies: PolicyStore;
    schedules: ScheduleStore;
  },
): Promise<Map<string, NonNullable<OnCallFacts['rotation']>>> {
  if (groups.length === 0) return new Map();
  const { policies, schedules } = options;
  const all = await policies.getLevels(
    await policies.listPolicies(options.accounts),
  );
  const firstLevels = distinct(
    [...all].flatMap(([key, levels]) =>
      schedulesOf(accountOf(key), levels.slice(0, 1)),
    ),
  );
  const called = groups.map(({ status }) => calledSchedules(status));
  const keys = distinct([...firstLevels, ...called.flat()]);
  const slots = groupBy(await schedules.findSlots(keys), keyOf);
  const isKnown = (key: ScheduleKey, until: number) => {
    const known = knownAround(now, slots.get(keyOf(key)) ?? []);
    return known !== undefined && known.end >= until;
  };
  const shifts = groupBy(
    await schedules.findShifts(keys, { start: now, end: now + AHEAD }),
    shift => keyOf({ account: shift.account, id: shift.scheduleId }),
  );
  const shiftsOf = (some: ScheduleKey[]) =>
    some.flatMap(key => shifts.get(keyOf(key)) ?? []);
  const load = groupBy(shiftsOf(firstLevels), personKeyOf);
  const window = { start: now, end: now + LOAD_WINDOW };
  const firstLevelsOf = (status: OnCallStatus, own: ScheduleShift[]) => {
    const people = new Map<string, Interval[]>();
    for (const shift of own) {
      const key = personKeyOf(shift);
      if (shift.start < window.end) people.set(key, load.get(key) ?? []);
    }
    // Who is called without a schedule is on call always.
    for (const { service, levels } of status.services) {
      for (const person of directPeople(levels.slice(0, 1))) {
        people.set(personKeyOf({ account: service.account, person }), [window]);
      }
    }
    return [...people.values()];
  };

  return new Map(
    groups.map(({ entity, status }, index) => {
      const own = called[index];
      const first = status.services.flatMap(({ service, levels }) =>
        schedulesOf(service.account, levels.slice(0, 1)),
      );
      const levelsAreKnown = status.services.every(
        ({ levels }) => levels.length > 0,
      );
      const isWhole = (some: ScheduleKey[], until: number) =>
        levelsAreKnown && some.every(key => isKnown(key, until));
      return [
        status.entityRef,
        rotationFactsAt(now, {
          members: targetsOf(entity, RELATION_HAS_MEMBER).filter(ref =>
            ref.startsWith('user:'),
          ),
          exempt: exemptOf(entity),
          ...(isWhole(own, now + KNOWN_AHEAD) && {
            taking: new Set([
              ...shiftsOf(own).flatMap(({ person }) => person.userRef ?? []),
              ...status.services
                .flatMap(({ levels }) => directPeople(levels))
                .flatMap(({ userRef }) => userRef ?? []),
            ]),
          }),
          ...(isWhole(first, now + LOAD_WINDOW) && {
            firstLevels: firstLevelsOf(status, shiftsOf(first)),
          }),
        }),
      ];
    }),
  );
}

/** One person, also where they are in several accounts. */
function personKeyOf({
  account,
  person,
}: Pick<ScheduleShift, 'account' | 'person'>): string {
  return person.userRef ?? keyOf({ account, id: person.id });
}

function calledSchedules({ services }: OnCallStatus): ScheduleKey[] {
  return distinct(
    services.flatMap(({ service, levels }) =>
      schedulesOf(service.account, levels),
    ),
  );
}

function schedulesOf(account: string, levels: Level[]): ScheduleKey[] {
  return levels
    .flatMap(({ targets }) => targets)
    .filter(({ type }) => type === 'schedule')
    .map(({ id }) => ({ account, id }));
}

/** Whom levels call without a schedule. */
function directPeople(levels: Pick<EscalationLevel, 'now'>[]): Person[] {
  return levels
    .flatMap(({ now }) => now)
    .filter(({ schedule }) => schedule === undefined)
    .map(({ person }) => person);
}

function exemptOf(group: Entity): number {
  const text = group.metadata.annotations?.[ANNOTATION_ON_CALL_EXEMPT] ?? '0';
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
}

function distinct(keys: ScheduleKey[]): ScheduleKey[] {
  return [...new Map(keys.map(key => [keyOf(key), key])).values()];
}

function accountOf(key: string): string {
  return (JSON.parse(key) as [string, string])[0];
}
