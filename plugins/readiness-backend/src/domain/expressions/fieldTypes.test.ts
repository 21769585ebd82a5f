import fc from 'fast-check';
import type {
  EvidenceFields,
  EvidenceFieldType,
} from '@operations-in-teams/plugin-readiness-node';
import { flattenFields, unflattenFields } from './fieldTypes';

const { fields } = fc.letrec<{
  fields: EvidenceFields;
  type: EvidenceFieldType;
}>(tie => ({
  type: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<EvidenceFieldType>(
      { type: 'bool' },
      { type: 'int' },
      { type: 'timestamp' },
    ),
    tie('type').map(items => ({ type: 'list' as const, items })),
    tie('fields').map(members => ({ type: 'map' as const, fields: members })),
  ),
  fields: fc.dictionary(
    fc.constantFrom('a', 'ab', 'b', 'list', 'map'),
    fc
      .tuple(tie('type'), fc.constantFrom(undefined, 'days'))
      .map(([type, unit]) => ({
        ...type,
        description: 'Of it',
        ...(unit && { unit }),
      })),
    { maxKeys: 3 },
  ),
}));

describe('unflattenFields', () => {
  it('gives back what was flattened', () => {
    fc.assert(
      fc.property(fields, declared => {
        expect(unflattenFields(flattenFields(declared, 'own'), 'own')).toEqual(
          // fast-check's objects have no prototype.
          JSON.parse(JSON.stringify(declared)),
        );
      }),
    );
  });

  it('refuses what is no type', () => {
    expect(() =>
      unflattenFields([{ path: 'own.a', type: 'any' }], 'own'),
    ).toThrow("own.a: 'any' is no type of evidence");
  });
});
