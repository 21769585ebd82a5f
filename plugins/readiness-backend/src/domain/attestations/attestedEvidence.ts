import type { JsonObject } from '@backstage/types';
import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import { EvidenceType, type DeclaredSource } from '../expressions';
import type {
  AttestationAnswer,
  AttestationKind,
  AttestationKinds,
} from './types';

/** Name under which rules read attestations; no source may have it. */
export const ATTESTATIONS = 'attestations';

/** The kinds of a standard as an evidence source of its own. */
export function attestationSource(kinds: AttestationKind[]): DeclaredSource {
  return {
    id: ATTESTATIONS,
    fields: Object.fromEntries(
      kinds.map(kind => [
        kind.id,
        { type: 'map', description: kind.title, fields: fieldsOf(kind) },
      ]),
    ),
  };
}

/** Kinds with their type, so that a rule cannot misspell one. */
export function typeKinds(kinds: AttestationKind[]): AttestationKinds {
  const { id, fields } = attestationSource(kinds);
  const type = EvidenceType.create(id, fields);
  const json = Object.fromEntries(
    kinds.map(kind => [kind.id, toValue(kind, [])]),
  );
  return {
    kinds,
    type,
    unanswered: { json, value: type.convert(json, id).value },
  };
}

function fieldsOf(kind: AttestationKind): EvidenceFields {
  return {
    current: {
      type: 'bool',
      description: 'Whether an answer is in force',
    },
    value:
      kind.value === 'yesNo'
        ? {
            type: 'bool',
            description: 'The answer; false where none is in force',
          }
        : {
            type: 'double',
            description:
              'The answer from 1 to 5, or the mean of all; 0 where none is in force',
          },
    by: {
      type: 'int',
      description: 'Whose answers are in force',
      unit: 'people',
    },
    attestedAt: {
      type: 'timestamp',
      description: 'When the newest answer in force was given',
    },
    expiresAt: {
      type: 'timestamp',
      description: 'When the last answer in force ends',
    },
  };
}

/**
 * What is attested of one subject at a moment. That nobody has answered is
 * known, so it is said; an answer is over at the instant at which it expires.
 */
export function attestedEvidence(
  standardId: string,
  { kinds, type, unanswered }: AttestationKinds,
  answers: readonly AttestationAnswer[],
  now: Date,
): AttestationKinds['unanswered'] {
  const own = answers.filter(answer => answer.standardId === standardId);
  if (own.length === 0) return unanswered;
  const json = Object.fromEntries(
    kinds.map(kind => {
      const given = own.filter(({ kindId }) => kindId === kind.id);
      return [kind.id, toValue(kind, answersInForce(kind, given, now))];
    }),
  );
  return { json, value: type.convert(json, ATTESTATIONS).value };
}

/** The answers that count at a moment, newest first. */
export function answersInForce<T extends AttestationAnswer>(
  kind: Pick<AttestationKind, 'answers'>,
  answers: readonly T[],
  now: Date,
): T[] {
  const inForce = answers
    .filter(({ expiresAt }) => now < expiresAt)
    .sort((a, b) => b.attestedAt.getTime() - a.attestedAt.getTime());
  if (kind.answers === 'one') return inForce.slice(0, 1);
  const people = new Set<string>();
  return inForce.filter(({ by }) => !people.has(by) && people.add(by));
}

function toValue(
  kind: AttestationKind,
  answers: AttestationAnswer[],
): JsonObject {
  const sum = answers.reduce((total, { value }) => total + value, 0);
  const mean = answers.length === 0 ? 0 : sum / answers.length;
  const ends = Math.max(...answers.map(item => item.expiresAt.getTime()));
  return {
    current: answers.length > 0,
    // Where each answers for themselves, all have to say yes.
    value: kind.value === 'yesNo' ? mean === 1 : mean,
    by: answers.length,
    ...(answers.length > 0 && {
      attestedAt: answers[0].attestedAt.toISOString(),
      expiresAt: new Date(ends).toISOString(),
    }),
  };
}
