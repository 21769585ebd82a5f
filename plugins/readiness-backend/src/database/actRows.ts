import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { AttestationRecord } from '../domain/attestations';
import type { WaiverRecord } from '../domain/waivers';
import { toDate, toOptionalDate, type DatabaseTime } from './rows';
import type { ListedWaiver, WaiverEventRecord } from './WaiverStore';

export type WaiverRow = {
  id: string;
  version: number;
  entity_ref: string;
  standard_id: string;
  standard_version: string;
  rule_id: string;
  reason: string;
  compensating_control: string;
  requested_by: string;
  requested_at: DatabaseTime;
  wanted_until: DatabaseTime;
  expires_at: DatabaseTime;
  renews: string | null;
  decision: string | null;
  decided_by: string | null;
  decided_at: DatabaseTime | null;
  ended: string | null;
  ended_by: string | null;
  ended_at: DatabaseTime | null;
  pending_ref: string | null;
  expiry_done: boolean | number;
};

/** With what is stored of its subject and rule. */
export type ListedWaiverRow = WaiverRow & {
  owner_ref: string | null;
  result_status: string | null;
  result_underlying: string | null;
};

export type WaiverEventRow = {
  waiver_id: string;
  kind: string;
  by: string;
  at: DatabaseTime;
  text: string | null;
};

export type AttestationRow = {
  id: string;
  entity_ref: string;
  standard_id: string;
  standard_version: string;
  kind_id: string;
  question: string;
  value: number;
  link: string | null;
  note: string | null;
  attested_by: string;
  attested_at: DatabaseTime;
  expires_at: DatabaseTime;
  renews: string | null;
  ended: string | null;
  ended_by: string | null;
  ended_at: DatabaseTime | null;
  end_reason: string | null;
  expiry_done: boolean | number;
};

export function fromWaiver(waiver: WaiverRecord): WaiverRow {
  return {
    id: waiver.id,
    version: waiver.version,
    entity_ref: waiver.entityRef,
    standard_id: waiver.standardId,
    standard_version: waiver.standardVersion,
    rule_id: waiver.ruleId,
    reason: waiver.reason,
    compensating_control: waiver.compensatingControl,
    requested_by: waiver.requestedBy,
    requested_at: waiver.requestedAt,
    wanted_until: waiver.wantedUntil,
    expires_at: waiver.expiresAt,
    renews: waiver.renews ?? null,
    decision: waiver.decision ?? null,
    decided_by: waiver.decidedBy ?? null,
    decided_at: waiver.decidedAt ?? null,
    ended: waiver.ended ?? null,
    ended_by: waiver.endedBy ?? null,
    ended_at: waiver.endedAt ?? null,
    pending_ref: waiver.decision || waiver.ended ? null : waiver.entityRef,
    expiry_done: false,
  };
}

export function toWaiver(row: ListedWaiverRow): ListedWaiver {
  return {
    id: row.id,
    version: row.version,
    entityRef: row.entity_ref,
    standardId: row.standard_id,
    standardVersion: row.standard_version,
    ruleId: row.rule_id,
    reason: row.reason,
    compensatingControl: row.compensating_control,
    requestedBy: row.requested_by,
    requestedAt: toDate(row.requested_at),
    wantedUntil: toDate(row.wanted_until),
    expiresAt: toDate(row.expires_at),
    renews: row.renews ?? undefined,
    decision: (row.decision ?? undefined) as WaiverRecord['decision'],
    decidedBy: row.decided_by ?? undefined,
    decidedAt: toOptionalDate(row.decided_at),
    ended: (row.ended ?? undefined) as WaiverRecord['ended'],
    endedBy: row.ended_by ?? undefined,
    endedAt: toOptionalDate(row.ended_at),
    ownerRef: row.owner_ref || undefined,
    underlying: (row.result_underlying ?? row.result_status ?? undefined) as
      | ResultStatus
      | undefined,
  };
}

export function toWaiverEvent(row: WaiverEventRow): WaiverEventRecord {
  return {
    kind: row.kind as WaiverEventRecord['kind'],
    by: row.by,
    at: toDate(row.at),
    text: row.text ?? undefined,
  };
}

export function fromAttestation(record: AttestationRecord): AttestationRow {
  return {
    id: record.id,
    entity_ref: record.entityRef,
    standard_id: record.standardId,
    standard_version: record.standardVersion,
    kind_id: record.kindId,
    question: record.question,
    value: record.value,
    link: record.link ?? null,
    note: record.note ?? null,
    attested_by: record.by,
    attested_at: record.attestedAt,
    expires_at: record.expiresAt,
    renews: record.renews ?? null,
    ended: record.ended ?? null,
    ended_by: record.endedBy ?? null,
    ended_at: record.endedAt ?? null,
    end_reason: record.endReason ?? null,
    expiry_done: false,
  };
}

export function toAttestation(row: AttestationRow): AttestationRecord {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    standardId: row.standard_id,
    standardVersion: row.standard_version,
    kindId: row.kind_id,
    question: row.question,
    value: row.value,
    link: row.link ?? undefined,
    note: row.note ?? undefined,
    by: row.attested_by,
    attestedAt: toDate(row.attested_at),
    expiresAt: toDate(row.expires_at),
    renews: row.renews ?? undefined,
    ended: (row.ended ?? undefined) as AttestationRecord['ended'],
    endedBy: row.ended_by ?? undefined,
    endedAt: toOptionalDate(row.ended_at),
    endReason: row.end_reason ?? undefined,
  };
}
