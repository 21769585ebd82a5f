import type { CatalogEvidence } from './CatalogEvidenceSource';
import { groupFields, readGroup } from './group';

/** The subject itself where it is a Group. */
export const teamEvidence: CatalogEvidence = {
  id: 'team',
  title: 'Catalog team',
  fields: groupFields,
  read(entity, catalog) {
    return entity.kind.toLocaleLowerCase('en-US') === 'group'
      ? readGroup(entity, catalog)
      : undefined;
  },
};
