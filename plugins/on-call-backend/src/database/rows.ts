import type {
  EscalationPolicy,
  OnCallService,
  Person,
  Reference,
  Shift,
} from '@operations-in-teams/plugin-on-call-common';
import type { PartState } from './MirrorStore';

/** A time as the driver gives it: PostgreSQL a Date, SQLite a number. */
export type Moment = Date | number | string;

export type PartRow = {
  account: string;
  part: PartState['part'];
  collected_at: Moment | null;
  attempted_at: Moment;
  problem_code: string | null;
  problem_message: string | null;
  digest: string | null;
  refused_digest: string | null;
  refused_count: number | null;
  refused_since: Moment | null;
};

export type ServiceRow = {
  account: string;
  id: string;
  name: string;
  url: string | null;
  status: string;
  urgency: string;
  team_id: string | null;
  team_name: string | null;
  team_url: string | null;
  policy_id: string | null;
  policy_name: string | null;
  policy_url: string | null;
};

export type PolicyRow = {
  account: string;
  id: string;
  name: string;
  url: string | null;
  loops: number;
  levels: string;
  window_start: Moment | null;
  window_end: Moment | null;
  collected_at: Moment | null;
  confirmed_at: Moment | null;
};

export type ShiftRow = {
  account: string;
  policy_id: string;
  level: number;
  person_id: string;
  person_name: string;
  person_url: string | null;
  user_ref: string | null;
  schedule_id: string | null;
  schedule_name: string | null;
  schedule_url: string | null;
  starts_at: Moment | null;
  ends_at: Moment | null;
};

export function toPartState(row: PartRow): PartState {
  return {
    account: row.account,
    part: row.part,
    attemptedAt: new Date(row.attempted_at),
    ...(row.collected_at !== null && {
      collectedAt: new Date(row.collected_at),
    }),
    ...(row.problem_code !== null && {
      problem: {
        code: row.problem_code as NonNullable<PartState['problem']>['code'],
        message: row.problem_message ?? '',
      },
    }),
    ...(row.digest !== null && { digest: row.digest }),
    ...(row.refused_digest !== null && {
      refusal: {
        digest: row.refused_digest,
        count: row.refused_count ?? 1,
        since: new Date(row.refused_since ?? row.attempted_at),
      },
    }),
  };
}

export function toService(row: ServiceRow): OnCallService {
  const team = toReference(row.team_id, row.team_name, row.team_url);
  const policy = toReference(row.policy_id, row.policy_name, row.policy_url);
  return {
    account: row.account,
    id: row.id,
    name: row.name,
    ...(row.url !== null && { url: row.url }),
    status: row.status as OnCallService['status'],
    urgency: row.urgency as OnCallService['urgency'],
    ...(team && { team }),
    ...(policy && { policy }),
  };
}

export function toPolicy(row: PolicyRow, shifts: Shift[]): EscalationPolicy {
  const { window_start: start, window_end: end, collected_at: at } = row;
  return {
    id: row.id,
    name: row.name,
    ...(row.url !== null && { url: row.url }),
    loops: row.loops,
    levels: JSON.parse(row.levels),
    ...(start !== null &&
      end !== null &&
      at !== null && {
        onCall: {
          window: { start: toMillis(start), end: toMillis(end) },
          collectedAt: toMillis(at),
          ...(row.confirmed_at !== null && {
            confirmedAt: toMillis(row.confirmed_at),
          }),
          shifts,
        },
      }),
  };
}

export function toShift(row: ShiftRow): Shift {
  const schedule = toReference(
    row.schedule_id,
    row.schedule_name,
    row.schedule_url,
  );
  const person: Person = {
    id: row.person_id,
    name: row.person_name,
    ...(row.user_ref !== null && { userRef: row.user_ref }),
    ...(row.person_url !== null && { url: row.person_url }),
  };
  return {
    level: row.level,
    person,
    ...(schedule && { schedule }),
    ...(row.starts_at !== null && { start: toMillis(row.starts_at) }),
    ...(row.ends_at !== null && { end: toMillis(row.ends_at) }),
  };
}

function toReference(
  id: string | null,
  name: string | null,
  url: string | null,
): Reference | undefined {
  if (id === null) return undefined;
  return { id, name: name ?? id, ...(url !== null && { url }) };
}

function toMillis(moment: Moment) {
  return new Date(moment).getTime();
}
