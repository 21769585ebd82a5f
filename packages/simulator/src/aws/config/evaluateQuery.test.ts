import fc from 'fast-check';
import type { ConfigurationItem } from './configurationItems';
import { evaluateQuery } from './evaluateQuery';
import { parseQuery } from './parseQuery';

const types = ['AWS::ECS::Service', 'AWS::ECS::Cluster', 'AWS::IAM::User'];
const keys = ['team', 'Name', "it's"];

const arbitraryItem = fc.record({
  accountId: fc.constantFrom('1', '2', '3'),
  resourceType: fc.constantFrom(...types),
  tags: fc.array(fc.record({ key: fc.constantFrom(...keys) }), {
    maxLength: 3,
  }),
});

type Item = {
  accountId: string;
  resourceType: string;
  tags: { key: string }[];
};

type Clause = { text: string; holds: (item: Item) => boolean };

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

const arbitraryClause: fc.Arbitrary<Clause> = fc.letrec<{ clause: Clause }>(
  tie => ({
    clause: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...types).map(type => ({
        text: `resourceType = ${quote(type)}`,
        holds: (item: Item) => item.resourceType === type,
      })),
      fc.constantFrom(...keys).map(key => ({
        text: `tags.key = ${quote(key)}`,
        holds: (item: Item) => item.tags.some(tag => tag.key === key),
      })),
      fc.constantFrom('AWS::', 'AWS::ECS::', 'AWS::IAM').map(prefix => ({
        text: `resourceType LIKE '${prefix}%'`,
        holds: (item: Item) => item.resourceType.startsWith(prefix),
      })),
      tie('clause').map(inner => ({
        text: `NOT (${inner.text})`,
        holds: (item: Item) => !inner.holds(item),
      })),
      fc.tuple(tie('clause'), tie('clause')).map(([left, right]) => ({
        text: `(${left.text}) AND ${right.text}`,
        holds: (item: Item) => left.holds(item) && right.holds(item),
      })),
      fc.tuple(tie('clause'), tie('clause')).map(([left, right]) => ({
        text: `((${left.text}) or (${right.text}))`,
        holds: (item: Item) => left.holds(item) || right.holds(item),
      })),
    ),
  }),
).clause;

const run = (expression: string, items: Item[]) =>
  evaluateQuery(parseQuery(expression), items as ConfigurationItem[]).map(row =>
    JSON.parse(row),
  );

describe('evaluateQuery', () => {
  it('selects what a plain filter selects', () => {
    fc.assert(
      fc.property(fc.array(arbitraryItem), arbitraryClause, (items, clause) => {
        const expression = `SELECT accountId, tags.key WHERE ${clause.text}`;
        expect(run(expression, items)).toEqual(
          items
            .filter(clause.holds)
            .map(({ accountId, tags }) => ({ accountId, tags })),
        );
      }),
    );
  });

  it('counts each value of an array once for each item, as a plain count does', () => {
    fc.assert(
      fc.property(fc.array(arbitraryItem), items => {
        const expected = new Map<string, number>();
        for (const { accountId, tags } of items) {
          for (const key of new Set(tags.map(tag => tag.key))) {
            const group = JSON.stringify([accountId, key]);
            expected.set(group, (expected.get(group) ?? 0) + 1);
          }
        }
        const counted = run(
          'SELECT accountId, tags.key, COUNT(*) GROUP BY accountId, tags.key',
          items,
        );
        expect(
          new Map(
            counted.map(row => [
              JSON.stringify([row.accountId, row.tags.key]),
              row['COUNT(*)'],
            ]),
          ),
        ).toEqual(expected);
        expect(counted).toHaveLength(expected.size);
      }),
    );
  });
});
