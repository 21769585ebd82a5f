/** What a database gives for a timestamp: SQLite gives milliseconds. */
export type DatabaseTime = Date | number | string;

export function toDate(time: DatabaseTime): Date {
  return time instanceof Date ? time : new Date(time);
}

export function toOptionalDate(
  time: DatabaseTime | null | undefined,
): Date | undefined {
  return time === null || time === undefined ? undefined : toDate(time);
}

export type SourceRow = {
  source_id: string;
  state: string;
  collected_at: DatabaseTime | null;
  attempted_at: DatabaseTime;
  problem: string | null;
};

export type EvidenceRow = {
  entity_ref: string;
  source_id: string;
  value: string | null;
  clock: number | null;
  collected_at: DatabaseTime | null;
  unavailable: string | null;
};

export type ClockRow = {
  source_id: string;
  clock: number;
  at: DatabaseTime;
};

export type ResultRow = {
  entity_ref: string;
  standard_id: string;
  rule_id: string;
  status: string;
  underlying: string | null;
  since: DatabaseTime;
  message: string | null;
  unknown_code: string | null;
  unknown_message: string | null;
};

export type LevelRow = {
  entity_ref: string;
  standard_id: string;
  standard_version: string;
  level_id: string | null;
  level_rank: number;
  since: DatabaseTime;
  unconfirmed_since: DatabaseTime | null;
  pass: number;
  fail: number;
  unknown: number;
  exempt: number;
  not_applicable: number;
  statuses: string | null;
  next_rank: number | null;
  to_next: number | null;
  results_digest: string;
  evaluated_at: DatabaseTime;
};

export type SubjectRow = {
  entity_ref: string;
  owner_ref: string;
  team_ref: string;
  kind: string;
  type: string;
  title: string;
  system_ref: string;
  domain_ref: string;
  tier: string;
  lifecycle: string;
  left_at: DatabaseTime | null;
};
