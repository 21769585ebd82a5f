import type { AttestationKind as DescribedKind } from '@operations-in-teams/plugin-readiness-common';
import type { AttestationKind } from './types';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A kind as it is kept and shown. */
export function describeKind(kind: AttestationKind): DescribedKind {
  return {
    id: kind.id,
    title: kind.title,
    question: kind.question,
    ...(kind.appliesTo !== undefined && { appliesTo: kind.appliesTo }),
    value: kind.value,
    answers: kind.answers,
    private: kind.private,
    linkRequired: kind.linkRequired,
    validForDays: kind.validForMs / DAY_MS,
    by: kind.by,
    notBy: kind.notBy,
  };
}
