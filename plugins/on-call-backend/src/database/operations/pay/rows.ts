import type { PayState } from '@operations-in-teams/plugin-on-call-common';
import type {
  ClosingRow,
  FrozenStatement,
  PeriodRow,
  TransitionRow,
} from '../../PayStore';
import type { Moment } from '../../rows';

export type ClosingColumns = {
  number: number;
  closed_at: Moment;
  closed_by: string;
  hash: string;
  superseded_at: Moment | null;
};

export type PeriodColumns = {
  period: string;
  state: PayState;
  revision: number;
  reviewed_hash: string | null;
} & (ClosingColumns | { [C in keyof ClosingColumns]: null });

export type TransitionColumns = {
  from_state: PayState;
  to_state: PayState;
  at: Moment;
  by: string;
  note: string | null;
  closing: number | null;
};

export type StatementColumns = {
  person_id: string;
  user_ref: string | null;
  content: string;
};

export function toClosing(row: ClosingColumns): ClosingRow {
  return {
    number: row.number,
    at: new Date(row.closed_at),
    by: row.closed_by,
    hash: row.hash,
    ...(row.superseded_at !== null && {
      supersededAt: new Date(row.superseded_at),
    }),
  };
}

export function toPeriod(row: PeriodColumns): PeriodRow {
  return {
    period: row.period,
    state: row.state,
    revision: row.revision,
    ...(row.reviewed_hash !== null && { reviewedHash: row.reviewed_hash }),
    ...(row.number !== null && { closing: toClosing(row) }),
  };
}

export function toTransition(row: TransitionColumns): TransitionRow {
  return {
    from: row.from_state,
    to: row.to_state,
    at: new Date(row.at),
    by: row.by,
    ...(row.note !== null && { note: row.note }),
    ...(row.closing !== null && { closing: row.closing }),
  };
}

export function toStatement(row: StatementColumns): FrozenStatement {
  return {
    personId: row.person_id,
    ...(row.user_ref !== null && { userRef: row.user_ref }),
    content: row.content,
  };
}
