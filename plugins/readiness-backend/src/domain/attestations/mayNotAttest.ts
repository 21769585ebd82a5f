import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import type { AttestationKind } from './types';

/** Who would attest, and what they may in general. */
export type Attester = {
  userRef: string;
  /** The person, and the groups that they act for. */
  ownershipRefs: ReadonlySet<string>;
  mayRecord: boolean;
  hasMandate: boolean;
};

/** Why somebody may not attest something of a subject; nothing where they may. */
export function mayNotAttest(
  kind: AttestationKind,
  attester: Attester,
  subject: { entity: Entity; owners: readonly string[] },
): string | undefined {
  if (!attester.mayRecord) return 'You may not attest';
  const { ownershipRefs } = attester;
  const owns = subject.owners.some(ref => ownershipRefs.has(ref));
  const fits = (who: string) => {
    if (who === 'anyone') return true;
    if (who === 'owners') return owns;
    if (who === 'mandate') return attester.hasMandate;
    return ownershipRefs.has(normalised(who));
  };
  if (!kind.by.some(fits)) {
    return `This is attested by ${kind.by.map(describe).join(' or ')}`;
  }
  const excluded = kind.notBy.find(who =>
    who.startsWith('annotation:')
      ? refsIn(subject.entity, who.slice('annotation:'.length)).some(ref =>
          ownershipRefs.has(ref),
        )
      : fits(who),
  );
  return excluded && `This is not attested by ${describe(excluded)}`;
}

function describe(who: string): string {
  if (who === 'owners') return 'the owners of the subject';
  if (who === 'mandate') return 'people with the mandate';
  if (who.startsWith('annotation:')) {
    return `whom the annotation ${who.slice('annotation:'.length)} names`;
  }
  return who === 'anyone' ? 'anyone' : `members of ${who}`;
}

/** References in a comma list of people, such as those who wrote a runbook. */
function refsIn(entity: Entity, annotation: string): string[] {
  const text = entity.metadata.annotations?.[annotation] ?? '';
  return text
    .split(',')
    .map(item => normalised(item.trim()))
    .filter(Boolean);
}

function normalised(ref: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'user' }));
  } catch {
    return '';
  }
}
