import { parseEntityRef } from '@backstage/catalog-model';
import { ownerOf, short } from '../entityFacts';
import type { CatalogEvidence } from './CatalogEvidenceSource';
import { groupFields, readGroup } from './group';

/** Who owns the subject. Groups are asked for as `team` instead. */
export const ownerEvidence: CatalogEvidence = {
  id: 'owner',
  title: 'Catalog owner',
  fields: {
    ...groupFields,
    ref: {
      type: 'string',
      description: 'Reference of the owner; empty where none is named',
    },
    exists: {
      type: 'bool',
      description: 'Whether the owner is an entity in the catalog',
    },
    kind: {
      type: 'string',
      description: 'Kind of the owner in lower case, such as group or user',
    },
  },
  read(entity, catalog) {
    if (entity.kind.toLocaleLowerCase('en-US') === 'group') return undefined;
    const ref = ownerOf(entity);
    const owner = ref ? catalog.get(ref) : undefined;
    if (!owner) {
      return {
        ref,
        exists: false,
        kind: ref ? parseEntityRef(ref).kind : '',
        name: ref ? short(parseEntityRef(ref).name) : '',
        type: '',
        members: 0,
        chatChannel: '',
        escalationContact: '',
      };
    }
    return {
      ...readGroup(owner, catalog),
      exists: true,
      kind: owner.kind.toLocaleLowerCase('en-US'),
    };
  },
};
