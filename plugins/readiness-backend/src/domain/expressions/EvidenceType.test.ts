import fc from 'fast-check';
import type { JsonObject } from '@backstage/types';
import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import { EvidenceType } from './EvidenceType';
import { flattenFields } from './fieldTypes';

const fields: EvidenceFields = {
  flag: { type: 'bool', description: 'A flag' },
  count: { type: 'int', description: 'A count', unit: 'people' },
  share: { type: 'double', description: 'A share' },
  name: { type: 'string', description: 'A name' },
  at: { type: 'timestamp', description: 'A time' },
  inner: {
    type: 'map',
    description: 'A map',
    fields: { name: { type: 'string', description: 'Inner name' } },
  },
  items: {
    type: 'list',
    description: 'Items',
    items: {
      type: 'map',
      fields: { count: { type: 'int', description: 'Item count' } },
    },
  },
};
const type = EvidenceType.create('source', fields);
const good: JsonObject = {
  flag: false,
  count: 0,
  share: 1,
  name: '',
  at: '2027-01-15T12:00:00.000Z',
  inner: { name: 'x' },
  items: [{ count: 1 }, {}],
};

describe('EvidenceType', () => {
  it('keeps what is declared and leaves out what is not', () => {
    const { json, problems } = type.convert(
      { ...good, secret: 'x', inner: { name: 'x', other: 1 } },
      'source',
    );
    expect(problems).toEqual([]);
    expect(json).toEqual(good);
  });

  it.each([
    [{ flag: 'true' }, {}, 'source.flag must be a boolean'],
    [{ count: 1.5 }, {}, 'source.count must be a whole number'],
    [{ count: 2 ** 60 }, {}, 'source.count must be a whole number'],
    [{ share: '1' }, {}, 'source.share must be a finite number'],
    [{ at: 'yesterday' }, {}, 'source.at must be an ISO-8601 timestamp'],
    [{ inner: [] }, {}, 'source.inner must be an object'],
    [
      { inner: { name: 1 } },
      { inner: {} },
      'source.inner.name must be a string',
    ],
    [{ items: {} }, {}, 'source.items must be a list'],
    [
      { items: [{ count: 'x' }, { count: 1 }] },
      { items: [{}, { count: 1 }] },
      'source.items[0].count must be a whole',
    ],
    [{ items: [{}, 1] }, {}, 'source.items[1] must be an object'],
    [{ name: 'x'.repeat(2_001) }, {}, 'at most 2000 characters'],
    [{ items: Array(501).fill({}) }, {}, 'at most 500 items'],
  ])(
    'leaves out and reports what does not fit (%#)',
    (value, kept, problem) => {
      const { json, problems } = type.convert(value as JsonObject, 'source');
      expect(problems[0]).toContain(problem);
      expect(json).toEqual(kept);
    },
  );

  it('writes a timestamp in one way, however its source does', () => {
    const { json } = type.convert({ at: '2027-01-15T13:00:00+01:00' }, '');
    expect(json).toEqual({ at: '2027-01-15T12:00:00.000Z' });
  });

  it('takes null for what is not known', () => {
    expect(type.convert({ flag: null, count: null }, 'source')).toMatchObject({
      json: {},
      problems: [],
    });
  });

  it('takes any JSON, and what it kept it takes again unchanged', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(fields), '__proto__', 'constructor'),
          fc.jsonValue(),
        ),
        value => {
          const { json } = type.convert(value as JsonObject, 'source');
          const again = type.convert(json, 'source');
          expect(again.json).toEqual(json);
          expect(again.problems).toEqual([]);
          for (const key of Object.keys(json))
            expect(fields).toHaveProperty(key);
        },
      ),
    );
  });
});

describe('flattenFields', () => {
  it('names each field by its path', () => {
    expect(
      flattenFields(fields, 'source').map(({ path, type: t }) => [path, t]),
    ).toEqual([
      ['source.flag', 'bool'],
      ['source.count', 'int'],
      ['source.share', 'double'],
      ['source.name', 'string'],
      ['source.at', 'timestamp'],
      ['source.inner', 'map'],
      ['source.inner.name', 'string'],
      ['source.items', 'list<map>'],
      ['source.items[].count', 'int'],
    ]);
    expect(flattenFields(fields, 'source')[1]).toMatchObject({
      description: 'A count',
      unit: 'people',
    });
  });
});
