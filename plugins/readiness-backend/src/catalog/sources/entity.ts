import {
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  ANNOTATION_ON_CALL,
  ANNOTATION_RUNTIME,
  ANNOTATION_TIER,
} from '@operations-in-teams/plugin-readiness-common';
import {
  annotation,
  ownerOf,
  short,
  specString,
  systemOf,
  targetsOf,
} from '../entityFacts';
import type { CatalogEvidence } from './CatalogEvidenceSource';
import { linksOfKind } from './links';

const links = (what: string) =>
  ({
    type: 'list',
    items: { type: 'string' },
    description: `Addresses of ${what}`,
  } as const);

/** What the catalog says of the subject itself. */
export const entityEvidence: CatalogEvidence = {
  id: 'entity',
  title: 'Catalog entity',
  fields: {
    ref: { type: 'string', description: 'Entity reference' },
    kind: { type: 'string', description: 'Kind, as written' },
    type: { type: 'string', description: 'spec.type; empty where unset' },
    title: { type: 'string', description: 'Title, or else the name' },
    lifecycle: {
      type: 'string',
      description: 'spec.lifecycle; empty where unset',
    },
    tier: {
      type: 'string',
      description: `Annotation ${ANNOTATION_TIER}, 1 (most important) to 4; empty where unset`,
    },
    onCall: {
      type: 'string',
      description: `Annotation ${ANNOTATION_ON_CALL}; 24x7 where people are needed around the clock`,
    },
    runtime: {
      type: 'string',
      description: `Annotation ${ANNOTATION_RUNTIME}, such as legacy; empty where unset`,
    },
    hasDescription: { type: 'bool', description: 'Whether it is described' },
    owner: {
      type: 'string',
      description: 'Reference of the owner; empty where unset',
    },
    system: {
      type: 'string',
      description: 'Reference of the system; empty where unset',
    },
    tags: {
      type: 'list',
      items: { type: 'string' },
      description: 'Tags',
    },
    sourceLinks: links('the source code'),
    docsLinks: links('documentation'),
    runbookLinks: links('runbooks'),
    dashboardLinks: links('dashboards'),
    dependencyCount: {
      type: 'int',
      description: 'How many entities and APIs it says that it depends on',
    },
    dependenciesDeclared: {
      type: 'bool',
      description:
        'Whether it names dependencies, or says with an empty list that it has none',
    },
    providedApiCount: { type: 'int', description: 'How many APIs it provides' },
  },
  read(entity) {
    const dependencies = [
      ...targetsOf(entity, RELATION_DEPENDS_ON),
      ...targetsOf(entity, RELATION_CONSUMES_API),
    ];
    return {
      ref: stringifyEntityRef(entity),
      kind: entity.kind,
      type: short(specString(entity, 'type')),
      title: short(entity.metadata.title ?? entity.metadata.name),
      lifecycle: short(specString(entity, 'lifecycle')),
      tier: short(annotation(entity, ANNOTATION_TIER)),
      onCall: short(annotation(entity, ANNOTATION_ON_CALL)),
      runtime: short(annotation(entity, ANNOTATION_RUNTIME)),
      hasDescription: Boolean(entity.metadata.description?.trim()),
      owner: ownerOf(entity),
      system: systemOf(entity),
      tags: (entity.metadata.tags ?? []).slice(0, 100),
      sourceLinks: linksOfKind(entity, 'source'),
      docsLinks: linksOfKind(entity, 'docs'),
      runbookLinks: linksOfKind(entity, 'runbook'),
      dashboardLinks: linksOfKind(entity, 'dashboard'),
      dependencyCount: dependencies.length,
      dependenciesDeclared:
        dependencies.length > 0 || saysThatItHasNone(entity),
      providedApiCount: targetsOf(entity, RELATION_PROVIDES_API).length,
    };
  },
};

function saysThatItHasNone(entity: Entity): boolean {
  return ['dependsOn', 'consumesApis'].some(key =>
    Array.isArray(entity.spec?.[key]),
  );
}
