import type {
  EscalationPolicy,
  Interval,
  ShiftSource,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import { slotOf } from '../../../mirror/schedules/slots';
import type {
  MirroredMonth,
  PayablePerson,
  PayableSchedule,
  PayableShift,
  PayableTarget,
  PersonKey,
} from '../../PayMirrorStore';
import type { Moment } from '../../rows';
import { readAuthors } from './readAuthors';

type Bound = { accounts: string[]; window: Interval; person?: PersonKey };

/** All that the mirror knows of a stretch of time. */
export async function readMonth(
  knex: Knex,
  bound: Bound,
): Promise<MirroredMonth> {
  const { accounts } = bound;
  const teams: MirroredMonth['teams'] = await knex('teams')
    .select('account', 'id', 'name')
    .whereIn('account', accounts)
    .orderBy(['account', 'id']);
  return {
    schedules: await readSchedules(knex, bound),
    shifts: await withAuthors(knex, await readShifts(knex, bound), bound),
    slots: await readSlots(knex, bound),
    targets: await readTargets(knex, accounts),
    people: await readPeople(knex, accounts),
    teams,
    listedAt: await readListedAt(knex, accounts),
  };
}

async function readSchedules(
  knex: Knex,
  { accounts, window }: Bound,
): Promise<PayableSchedule[]> {
  const rows: Array<{
    account: string;
    id: string;
    name: string;
    url: string | null;
    time_zone: string | null;
    team_id: string | null;
    team_name: string | null;
    team_url: string | null;
    removed_at: Moment | null;
  }> = await knex('schedules')
    .whereIn('account', accounts)
    .andWhere(query =>
      query
        .whereNull('removed_at')
        .orWhere('removed_at', '>', new Date(window.start)),
    )
    .orderBy(['account', 'id']);
  return rows.map(row => ({
    account: row.account,
    id: row.id,
    name: row.name,
    ...(row.url !== null && { url: row.url }),
    ...(row.time_zone !== null && { timeZone: row.time_zone }),
    ...(row.team_id !== null && {
      team: {
        id: row.team_id,
        name: row.team_name ?? row.team_id,
        ...(row.team_url !== null && { url: row.team_url }),
      },
    }),
    ...(row.removed_at !== null && { removedAt: toMillis(row.removed_at) }),
  }));
}

async function readShifts(
  knex: Knex,
  { accounts, window, person }: Bound,
): Promise<PayableShift[]> {
  const rows: Array<{
    account: string;
    schedule_id: string;
    person_id: string;
    person_name: string | null;
    source: ShiftSource;
    rotation_id: string | null;
    rotation_name: string | null;
    instead_of_id: string | null;
    instead_of_name: string | null;
    starts_at: Moment;
    ends_at: Moment;
  }> = await knex('schedule_shifts')
    .whereIn('account', accounts)
    .where('ends_at', '>', new Date(window.start))
    .where('starts_at', '<', new Date(window.end))
    .modify(query => person && whereHeldBy(knex, query, person))
    .orderBy(['account', 'schedule_id', 'starts_at', 'person_id', 'id']);
  return rows.map(row => ({
    account: row.account,
    scheduleId: row.schedule_id,
    personId: row.person_id,
    ...(row.person_name !== null && { personName: row.person_name }),
    source: row.source,
    ...(row.rotation_id !== null && { rotationId: row.rotation_id }),
    ...(row.rotation_name !== null && { rotationName: row.rotation_name }),
    ...(row.instead_of_id !== null && {
      insteadOf: {
        id: row.instead_of_id,
        ...(row.instead_of_name !== null && { name: row.instead_of_name }),
      },
    }),
    start: toMillis(row.starts_at),
    end: toMillis(row.ends_at),
  }));
}

/** A turn of a rotation has no author. */
async function withAuthors(knex: Knex, shifts: PayableShift[], bound: Bound) {
  const authors = await readAuthors(knex, bound);
  return shifts.map(shift =>
    shift.source === 'override' || shift.source === 'custom-shift'
      ? { ...authors.ofShift(shift), ...shift }
      : shift,
  );
}

function whereHeldBy(knex: Knex, query: Knex.QueryBuilder, person: PersonKey) {
  if ('id' in person) {
    query.where({ account: person.account, person_id: person.id });
    return;
  }
  const { userRef } = person;
  query.whereIn(
    ['account', 'person_id'],
    knex('people')
      .select('account', 'id')
      .where({ user_ref: userRef })
      .orWhere({ former_user_ref: userRef })
      .union(
        knex('former_people')
          .select('account', 'id')
          .where({ user_ref: userRef }),
      ),
  );
}

async function readSlots(knex: Knex, { accounts, window }: Bound) {
  const rows: Array<{
    account: string;
    schedule_id: string;
    slot: number;
    collected_at: Moment;
  }> = await knex('schedule_slots')
    .whereIn('account', accounts)
    .whereBetween('slot', [slotOf(window.start), slotOf(window.end - 1)]);
  return rows.map(row => ({
    account: row.account,
    id: row.schedule_id,
    slot: row.slot,
    collectedAt: toMillis(row.collected_at),
  }));
}

async function readTargets(
  knex: Knex,
  accounts: string[],
): Promise<PayableTarget[]> {
  const rows: Array<{
    account: string;
    name: string;
    levels: string;
    team_id: string | null;
    team_name: string | null;
  }> = await knex('policies')
    .select('account', 'name', 'levels', 'team_id', 'team_name')
    .whereIn('account', accounts)
    .orderBy(['account', 'id']);
  return rows.flatMap(row => {
    const levels: EscalationPolicy['levels'] = JSON.parse(row.levels);
    return levels.flatMap(({ targets }, index) =>
      targets.map(({ type, id, name }) => ({
        account: row.account,
        policy: row.name,
        level: index + 1,
        type,
        id,
        name,
        ...(row.team_id !== null && {
          team: { id: row.team_id, name: row.team_name ?? row.team_id },
        }),
      })),
    );
  });
}

async function readPeople(
  knex: Knex,
  accounts: string[],
): Promise<PayablePerson[]> {
  type Row = {
    account: string;
    id: string;
    name: string;
    email: string | null;
    user_ref: string | null;
    former_user_ref?: string | null;
    time_zone: string | null;
  };
  const present: Row[] = await knex('people')
    .whereIn('account', accounts)
    .orderBy(['account', 'id']);
  const former: Row[] = await knex('former_people')
    .whereIn('account', accounts)
    .orderBy(['account', 'id']);
  const toPerson = (row: Row, gone: boolean): PayablePerson => {
    const userRef = row.user_ref ?? row.former_user_ref ?? undefined;
    return {
      account: row.account,
      id: row.id,
      name: row.name,
      ...(row.email !== null && { email: row.email }),
      ...(userRef !== undefined && { userRef }),
      ...(row.time_zone !== null && { timeZone: row.time_zone }),
      left: gone || (row.user_ref === null && userRef !== undefined),
    };
  };
  const keys = new Set(present.map(({ account, id }) => `${account}/${id}`));
  return [
    ...present.map(row => toPerson(row, false)),
    // Whoever came back is there again.
    ...former
      .filter(({ account, id }) => !keys.has(`${account}/${id}`))
      .map(row => toPerson(row, true)),
  ];
}

async function readListedAt(knex: Knex, accounts: string[]) {
  const rows: Array<{ account: string; collected_at: Moment | null }> =
    await knex('feeds')
      .select('account', 'collected_at')
      .whereIn('account', accounts)
      .where({ feed: 'schedules' });
  return new Map(
    rows.flatMap(({ account, collected_at: at }) =>
      at === null ? [] : [[account, toMillis(at)] as const],
    ),
  );
}

function toMillis(moment: Moment) {
  return new Date(moment).getTime();
}
