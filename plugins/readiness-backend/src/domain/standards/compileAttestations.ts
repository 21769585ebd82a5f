import { durationToMilliseconds, type JsonValue } from '@backstage/types';
import {
  typeKinds,
  type AttestationKind,
  type AttestationKinds,
} from '../attestations';
import { compilePredicate } from './predicates';
import type { AttestationFile, StandardFile } from './schema';
import type { SourceDocument } from './SourceDocument';

/** The kinds of attestations that a standard asks for. */
export function compileAttestations(
  { attestations }: StandardFile,
  document: SourceDocument,
): AttestationKinds | undefined {
  if (!attestations) return undefined;
  return typeKinds(
    attestations.map((kind, index) => compileKind(kind, document, index)),
  );
}

function compileKind(
  kind: AttestationFile,
  document: SourceDocument,
  index: number,
): AttestationKind {
  const appliesTo = kind.appliesTo as JsonValue | undefined;
  return {
    id: kind.id,
    title: kind.title,
    question: kind.question.trim(),
    appliesTo,
    applies:
      appliesTo === undefined
        ? () => true
        : compilePredicate(appliesTo, document, [
            'attestations',
            index,
            'appliesTo',
          ]),
    value: kind.value ?? 'yesNo',
    answers: kind.answers ?? 'one',
    private: kind.private ?? false,
    linkRequired: kind.link === 'required',
    validForMs: durationToMilliseconds(kind.validFor),
    by: kind.by ?? ['owners'],
    notBy: kind.notBy ?? [],
  };
}
