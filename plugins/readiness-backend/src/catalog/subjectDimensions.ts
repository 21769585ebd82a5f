import { RELATION_PART_OF, type Entity } from '@backstage/catalog-model';
import { ANNOTATION_TIER } from '@operations-in-teams/plugin-readiness-common';
import type { Subject } from '@operations-in-teams/plugin-readiness-node';
import type { SubjectDimensions } from '../domain/rollups';
import {
  annotation,
  ownerOf,
  referenceIn,
  specString,
  systemOf,
  targetsOf,
  titleOf,
} from './entityFacts';

/** Longer values than filters take are cut, as the catalog refuses most. */
const LONGEST = 63;
const LONGEST_TITLE = 255;

/** What a subject is filtered and grouped by, as it or its system says. */
export function subjectDimensions(
  { entityRef, entity }: Subject,
  catalog: { get(entityRef: string): Entity | undefined } | undefined,
): SubjectDimensions {
  const kind = entity.kind.toLocaleLowerCase('en-US');
  const ownerRef = ownerOf(entity);
  const systemRef = kind === 'system' ? entityRef : systemOf(entity);
  return {
    entityRef,
    ownerRef,
    teamRef: teamOf(kind, entityRef, ownerRef),
    kind,
    type: specString(entity, 'type').slice(0, LONGEST),
    title: titleOf(entity).slice(0, LONGEST_TITLE),
    systemRef,
    domainRef:
      kind === 'domain' ? entityRef : domainOf(entity, catalog?.get(systemRef)),
    tier: annotation(entity, ANNOTATION_TIER).slice(0, LONGEST),
    lifecycle: specString(entity, 'lifecycle').slice(0, LONGEST),
  };
}

function teamOf(kind: string, entityRef: string, ownerRef: string): string {
  if (kind === 'group') return entityRef;
  return ownerRef.startsWith('group:') ? ownerRef : '';
}

function domainOf(entity: Entity, system: Entity | undefined): string {
  return directDomainOf(entity) || (system ? directDomainOf(system) : '');
}

function directDomainOf(entity: Entity): string {
  return (
    targetsOf(entity, RELATION_PART_OF).find(ref =>
      ref.startsWith('domain:'),
    ) ?? referenceIn(entity, 'domain', 'domain')
  );
}
