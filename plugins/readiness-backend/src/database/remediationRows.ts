import type {
  RemediationPlan,
  RemediationState,
} from '@operations-in-teams/plugin-readiness-common';
import type { RemediationRecord } from '../domain/rollout/remediation';
import { toDate, type DatabaseTime } from './rows';

export type RemediationRow = {
  id: string;
  version: number;
  team_ref: string;
  subject_ref: string | null;
  state: RemediationState;
  is_closed: number;
  due: string;
  plan: string;
  created_by: string;
  created_at: DatabaseTime;
  closed_by: string | null;
  closed_at: DatabaseTime | null;
  closed_note: string | null;
};

export function toRemediation(row: RemediationRow): RemediationRecord {
  const { closed_by, closed_at, closed_note } = row;
  return {
    id: row.id,
    version: row.version,
    plan: JSON.parse(row.plan) as RemediationPlan,
    state: row.state,
    created: { by: row.created_by, at: toDate(row.created_at).toISOString() },
    ...(closed_by &&
      closed_at && {
        closed: {
          by: closed_by,
          at: toDate(closed_at).toISOString(),
          ...(closed_note && { note: closed_note }),
        },
      }),
  };
}

export function fromRemediation(record: RemediationRecord): RemediationRow {
  const { plan, state, created, closed } = record;
  return {
    id: record.id,
    version: record.version,
    team_ref: plan.team,
    subject_ref: plan.subject ?? null,
    state,
    is_closed: state === 'open' ? 0 : 1,
    due: plan.due,
    plan: JSON.stringify(plan),
    created_by: created.by,
    created_at: new Date(created.at),
    closed_by: closed?.by ?? null,
    closed_at: closed ? new Date(closed.at) : null,
    closed_note: closed?.note ?? null,
  };
}
