import {
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import {
  ANNOTATION_CHAT_CHANNEL,
  ANNOTATION_ESCALATION_CONTACT,
} from '@operations-in-teams/plugin-readiness-common';
import type { JsonObject } from '@backstage/types';
import type { CatalogSnapshot } from '../CatalogSnapshot';
import { annotation, short, specString, targetsOf } from '../entityFacts';

/** What is read of a group, be it the subject or its owner. */
export const groupFields: EvidenceFields = {
  ref: { type: 'string', description: 'Entity reference' },
  name: { type: 'string', description: 'Title, or else the name' },
  type: { type: 'string', description: 'spec.type, such as team' },
  members: {
    type: 'int',
    description: 'Different people in the group and in the groups below it',
    unit: 'people',
  },
  chatChannel: {
    type: 'string',
    description: `Annotation ${ANNOTATION_CHAT_CHANNEL}; empty where unset`,
  },
  escalationContact: {
    type: 'string',
    description: `Annotation ${ANNOTATION_ESCALATION_CONTACT}; empty where unset`,
  },
};

export function readGroup(group: Entity, catalog: CatalogSnapshot): JsonObject {
  return {
    ref: stringifyEntityRef(group),
    name: short(group.metadata.title ?? group.metadata.name),
    type: short(specString(group, 'type')),
    members: membersOf(group, catalog),
    chatChannel: short(annotation(group, ANNOTATION_CHAT_CHANNEL)),
    escalationContact: short(annotation(group, ANNOTATION_ESCALATION_CONTACT)),
  };
}

function membersOf(group: Entity, catalog: CatalogSnapshot): number {
  const members = new Set<string>();
  // Groups may form a circle by mistake; each is visited once.
  const seen = new Set<Entity>();
  const visit = (entity: Entity) => {
    if (seen.has(entity)) return;
    seen.add(entity);
    for (const ref of targetsOf(entity, RELATION_HAS_MEMBER)) members.add(ref);
    for (const ref of targetsOf(entity, RELATION_PARENT_OF)) {
      const child = catalog.get(ref);
      if (child) visit(child);
    }
  };
  visit(group);
  return members.size;
}
