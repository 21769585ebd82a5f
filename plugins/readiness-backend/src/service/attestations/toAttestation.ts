import type {
  AskedAttestation,
  Attestation,
} from '@operations-in-teams/plugin-readiness-common';
import {
  answersInForce,
  attestationState,
  describeKind,
  mayNotAttest,
  type AttestationKind,
  type AttestationRecord,
} from '../../domain/attestations';
import type { ActCaller } from '../acts/ActCallers';

/**
 * An attestation as a caller may see it. Of private kinds nobody learns whose
 * answer it is, nor which words are whose; neither where the kind is no more.
 */
export function toAttestation(
  record: AttestationRecord,
  context: {
    kind: AttestationKind | undefined;
    caller: ActCaller | undefined;
    now: Date;
  },
): Attestation {
  const { kind, caller, now } = context;
  const state = attestationState(record, now);
  const mine = caller?.userRef === record.by;
  const named = mine || kind?.private === false;
  return {
    id: record.id,
    state,
    entityRef: record.entityRef,
    standardId: record.standardId,
    kindId: record.kindId,
    ...(kind && { kindTitle: kind.title }),
    question: record.question,
    value: record.value,
    ...(record.link && { link: record.link }),
    ...(named && record.note && { note: record.note }),
    ...(named && { attestedBy: record.by }),
    attestedAt: record.attestedAt.toISOString(),
    expiresAt: record.expiresAt.toISOString(),
    ...(named && record.renews && { renews: record.renews }),
    ...(named && record.endedBy && { endedBy: record.endedBy }),
    ...(record.endedAt && { endedAt: record.endedAt.toISOString() }),
    ...(record.endReason && { endReason: record.endReason }),
    mine,
    mayRevoke: state === 'current' && mayRevoke(record, caller),
  };
}

export function mayRevoke(
  record: AttestationRecord,
  caller: ActCaller | undefined,
): boolean {
  return (
    caller !== undefined &&
    (caller.mayRevokeAttestations ||
      (caller.mayRecord && caller.userRef === record.by))
  );
}

/** What is asked of a subject, with the answers in force. */
export function toAsked(
  kind: AttestationKind,
  records: AttestationRecord[],
  context: {
    caller: ActCaller | undefined;
    subject: Parameters<typeof mayNotAttest>[2];
    now: Date;
  },
): AskedAttestation {
  const { caller, subject, now } = context;
  const answers = answersInForce(kind, records, now);
  const sum = answers.reduce((total, { value }) => total + value, 0);
  const ends = Math.max(...answers.map(item => item.expiresAt.getTime()));
  const mayNot = caller
    ? mayNotAttest(kind, caller, subject)
    : 'Only a signed-in person can attest';
  return {
    kind: describeKind(kind),
    current: answers.length > 0,
    people: answers.length,
    ...(answers.length > 0 && {
      value: sum / answers.length,
      expiresAt: new Date(ends).toISOString(),
    }),
    // A single answer among few is easily guessed, so private ones stay away.
    answers: answers
      .filter(({ by }) => !kind.private || by === caller?.userRef)
      .map(record => toAttestation(record, { kind, caller, now })),
    mayAttest: mayNot === undefined,
    ...(mayNot !== undefined && { mayNot }),
  };
}
