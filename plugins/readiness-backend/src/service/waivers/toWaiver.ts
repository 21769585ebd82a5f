import type {
  Waiver,
  WaiverAct,
  WaiverDetails,
} from '@operations-in-teams/plugin-readiness-common';
import type { ListedWaiver, WaiverEventRecord } from '../../database';
import type { CompiledStandard } from '../../domain/standards';
import {
  refusalOf,
  waiverState,
  type WaiverCaller,
  type WaiverRules,
} from '../../domain/waivers';
import { ownsStored } from '../acts/subjectOwners';

/** What an answer on waivers depends on, besides them. */
export type WaiverContext = {
  caller: WaiverCaller | undefined;
  now: Date;
  rules: WaiverRules;
  standards: readonly CompiledStandard[];
};

const ACTS: WaiverAct[] = [
  ...(['approve', 'decline', 'revoke'] as const),
  ...(['withdraw', 'renew', 'comment'] as const),
];

export function toWaiver(record: ListedWaiver, context: WaiverContext): Waiver {
  const { standards, now } = context;
  const rule = standards
    .find(({ id }) => id === record.standardId)
    ?.rules.find(({ id }) => id === record.ruleId);
  return {
    id: record.id,
    version: record.version,
    state: waiverState(record, now),
    entityRef: record.entityRef,
    ...(record.ownerRef && { owner: record.ownerRef }),
    standardId: record.standardId,
    ruleId: record.ruleId,
    ...(rule && { ruleTitle: rule.title, level: rule.level }),
    reason: record.reason,
    compensatingControl: record.compensatingControl,
    requestedBy: record.requestedBy,
    requestedAt: record.requestedAt.toISOString(),
    wantedUntil: record.wantedUntil.toISOString(),
    expiresAt: record.expiresAt.toISOString(),
    ...(record.decidedBy && { decidedBy: record.decidedBy }),
    ...(record.decidedAt && { decidedAt: record.decidedAt.toISOString() }),
    ...(record.endedBy && { endedBy: record.endedBy }),
    ...(record.endedAt && { endedAt: record.endedAt.toISOString() }),
    ...(record.renews && { renews: record.renews }),
    ...(record.underlying && { underlying: record.underlying }),
    may: actsOf(record, context),
  };
}

/** What the caller may do to a waiver now. */
function actsOf(record: ListedWaiver, context: WaiverContext): WaiverAct[] {
  const { caller, now, rules } = context;
  if (!caller) return [];
  const ownsSubject = ownsStored(caller, record);
  return ACTS.filter(
    act => !refusalOf(act, record, caller, { now, rules, ownsSubject }),
  );
}

export function toWaiverDetails(
  record: ListedWaiver,
  events: WaiverEventRecord[],
  context: WaiverContext,
): WaiverDetails {
  const waiver = toWaiver(record, context);
  return {
    waiver,
    history: [
      ...events.map(({ kind, by, at, text }) => ({
        kind,
        by,
        at: at.toISOString(),
        ...(text !== undefined && { text }),
      })),
      // Nobody does it: it follows from the time.
      ...(waiver.state === 'expired'
        ? [{ kind: 'expired' as const, at: waiver.expiresAt }]
        : []),
    ].sort((a, b) => a.at.localeCompare(b.at, 'en-US')),
  };
}
