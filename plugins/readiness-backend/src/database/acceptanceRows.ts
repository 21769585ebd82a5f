import type {
  AcceptanceRecord,
  Condition,
  Decision,
  FrozenSubject,
  NotedAct,
} from '../domain/rollout/acceptance';
import { toDate, toOptionalDate, type DatabaseTime } from './rows';

export type AcceptanceRow = {
  id: string;
  version: number;
  subject_ref: string;
  owner_ref: string | null;
  state: AcceptanceRecord['state'];
  open_ref: string | null;
  accepted_ref: string | null;
  asked_by: string;
  asked_at: DatabaseTime;
  asked_note: string;
  needed: number;
  decided_at: DatabaseTime | null;
  withdrawn_by: string | null;
  withdrawn_at: DatabaseTime | null;
  withdrawn_note: string | null;
  evidence_hash: string;
};

export type SubjectRow = {
  acceptance_id: string;
  entity_ref: string;
  level_title: string | null;
  level_rank: number;
  failing: number;
  unknown: number;
  exempt: number;
};

export type DecisionRow = {
  acceptance_id: string;
  by: string;
  at: DatabaseTime;
  decision: Decision['decision'];
  note: string;
};

export type ConditionRow = {
  id: string;
  acceptance_id: string;
  place: number;
  text: string;
  due: string;
  settled_by: string | null;
  settled_at: DatabaseTime | null;
  settled_note: string | null;
};

export type CommentRow = {
  acceptance_id: string;
  by: string;
  at: DatabaseTime;
  text: string;
};

export type AcceptanceParts = {
  subjects: SubjectRow[];
  decisions: DecisionRow[];
  conditions: ConditionRow[];
  comments: CommentRow[];
};

export function fromAcceptance(record: AcceptanceRecord): AcceptanceRow {
  const { asked, withdrawn, state, subject } = record;
  return {
    id: record.id,
    version: record.version,
    subject_ref: subject,
    owner_ref: record.owner ?? null,
    state,
    open_ref: state === 'open' ? subject : null,
    accepted_ref: state === 'accepted' ? subject : null,
    asked_by: asked.by,
    asked_at: new Date(asked.at),
    asked_note: asked.note,
    needed: record.needed,
    decided_at: record.decidedAt ?? null,
    withdrawn_by: withdrawn?.by ?? null,
    withdrawn_at: withdrawn ? new Date(withdrawn.at) : null,
    withdrawn_note: withdrawn?.note ?? null,
    evidence_hash: record.evidenceHash,
  };
}

export function toAcceptance(
  row: AcceptanceRow,
  parts: AcceptanceParts,
): AcceptanceRecord {
  const own = <T extends { acceptance_id: string }>(rows: T[]) =>
    rows.filter(item => item.acceptance_id === row.id);
  return {
    id: row.id,
    version: row.version,
    subject: row.subject_ref,
    owner: row.owner_ref ?? undefined,
    state: row.state,
    asked: toAct(row.asked_by, row.asked_at, row.asked_note),
    needed: row.needed,
    decidedAt: toOptionalDate(row.decided_at),
    ...optionalAct(
      'withdrawn',
      row.withdrawn_by,
      row.withdrawn_at,
      row.withdrawn_note,
    ),
    evidenceHash: row.evidence_hash,
    subjects: own(parts.subjects)
      .map(toSubject)
      .sort(
        (a, b) =>
          Number(b.entityRef === row.subject_ref) -
          Number(a.entityRef === row.subject_ref),
      ),
    decisions: own(parts.decisions).map(({ by, at, decision, note }) => ({
      decision,
      act: toAct(by, at, note),
    })),
    conditions: own(parts.conditions).map(toCondition),
    comments: own(parts.comments).map(({ by, at, text }) =>
      toAct(by, at, text),
    ),
  };
}

export function fromSubject(id: string, subject: FrozenSubject): SubjectRow {
  return {
    acceptance_id: id,
    entity_ref: subject.entityRef,
    level_title: subject.levelTitle ?? null,
    level_rank: subject.rank,
    failing: subject.failing,
    unknown: subject.unknown,
    exempt: subject.exempt,
  };
}

export function fromDecision(id: string, decision: Decision): DecisionRow {
  const { by, at, note } = decision.act;
  return {
    acceptance_id: id,
    by,
    at: new Date(at),
    decision: decision.decision,
    note,
  };
}

export function fromCondition(
  id: string,
  condition: Condition,
  place: number,
): ConditionRow {
  const { settled } = condition;
  return {
    id: condition.id,
    acceptance_id: id,
    place,
    text: condition.text,
    due: condition.due,
    settled_by: settled?.by ?? null,
    settled_at: settled ? new Date(settled.at) : null,
    settled_note: settled?.note ?? null,
  };
}

function toSubject(row: SubjectRow): FrozenSubject {
  return {
    entityRef: row.entity_ref,
    ...(row.level_title !== null && { levelTitle: row.level_title }),
    rank: row.level_rank,
    failing: row.failing,
    unknown: row.unknown,
    exempt: row.exempt,
  };
}

function toCondition(row: ConditionRow): Condition {
  return {
    id: row.id,
    text: row.text,
    due: row.due,
    ...optionalAct('settled', row.settled_by, row.settled_at, row.settled_note),
  };
}

function toAct(by: string, at: DatabaseTime, note: string): NotedAct {
  return { by, at: toDate(at).toISOString(), note };
}

function optionalAct<Name extends string>(
  name: Name,
  by: string | null,
  at: DatabaseTime | null,
  note: string | null,
): { [K in Name]?: NotedAct } {
  if (by === null || at === null) return {};
  return { [name]: toAct(by, at, note ?? '') } as { [K in Name]?: NotedAct };
}
