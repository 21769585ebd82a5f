import type {
  StageChangeRecord,
  StageRequestRecord,
  TeamStageRecord,
} from './StageStore';
import { toDate, type DatabaseTime } from './rows';

export type StageRequestRow = {
  id: string;
  version: number;
  team_ref: string;
  from_stage: string | null;
  to_stage: string;
  state: StageRequestRecord['state'];
  open_team_ref: string | null;
  asked_by: string;
  asked_at: DatabaseTime;
  asked_note: string;
  confidence: number | null;
  decided_by: string | null;
  decided_at: DatabaseTime | null;
  decided_note: string | null;
  criteria: string;
};

export type StageChangeRow = {
  team_ref: string;
  from_stage: string | null;
  to_stage: string;
  at: DatabaseTime;
  request_id: string;
};

export type TeamStageRow = {
  team_ref: string;
  stage: string;
  since: DatabaseTime;
};

export function toRequest(row: StageRequestRow): StageRequestRecord {
  return {
    id: row.id,
    version: row.version,
    team: row.team_ref,
    from: row.from_stage ?? undefined,
    to: row.to_stage,
    state: row.state,
    asked: {
      by: row.asked_by,
      at: toDate(row.asked_at).toISOString(),
      note: row.asked_note,
    },
    confidence: row.confidence ?? undefined,
    ...(row.decided_by !== null &&
      row.decided_at !== null && {
        decided: {
          by: row.decided_by,
          at: toDate(row.decided_at).toISOString(),
          ...(row.decided_note !== null && { note: row.decided_note }),
        },
      }),
    criteria: JSON.parse(row.criteria),
  };
}

export function fromRequest(request: StageRequestRecord): StageRequestRow {
  const { asked, decided } = request;
  return {
    id: request.id,
    version: request.version,
    team_ref: request.team,
    from_stage: request.from ?? null,
    to_stage: request.to,
    state: request.state,
    open_team_ref: request.state === 'open' ? request.team : null,
    asked_by: asked.by,
    asked_at: new Date(asked.at),
    asked_note: asked.note,
    confidence: request.confidence ?? null,
    decided_by: decided?.by ?? null,
    decided_at: decided ? new Date(decided.at) : null,
    decided_note: decided?.note ?? null,
    criteria: JSON.stringify(request.criteria),
  };
}

export function toChange(row: StageChangeRow): StageChangeRecord {
  return {
    team: row.team_ref,
    from: row.from_stage ?? undefined,
    to: row.to_stage,
    at: toDate(row.at),
    requestId: row.request_id,
  };
}

export function toTeamStage(row: TeamStageRow): TeamStageRecord {
  return { team: row.team_ref, stage: row.stage, since: toDate(row.since) };
}
