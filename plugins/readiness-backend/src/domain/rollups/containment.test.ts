import fc from 'fast-check';
import { containmentOf, DEEPEST, rootsOf } from './containment';

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const edges = fc.array(fc.tuple(node, node), { maxLength: 14 });
const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Lengthens every known path until nothing changes. */
function slowDepths(pairs: Array<[string, string]>): Map<string, number> {
  const depths = new Map(nodes.map(name => [`${name} ${name}`, 0]));
  for (let round = 0; round < nodes.length; round++) {
    for (const [key, depth] of [...depths]) {
      const [ancestor, last] = key.split(' ');
      for (const [parent, child] of pairs) {
        if (parent !== last) continue;
        const known = depths.get(`${ancestor} ${child}`) ?? Infinity;
        depths.set(`${ancestor} ${child}`, Math.min(known, depth + 1));
      }
    }
  }
  return depths;
}

describe('containmentOf', () => {
  it('agrees with an oracle, whatever the number of parents and cycles', () => {
    fc.assert(
      fc.property(edges, pairs => {
        const found = containmentOf(nodes, pairs);
        expect(
          new Map(
            found.map(item => [
              `${item.ancestor} ${item.descendant}`,
              item.depth,
            ]),
          ),
        ).toEqual(slowDepths(pairs));
        expect(new Set(found.map(item => JSON.stringify(item))).size).toBe(
          found.length,
        );
      }),
    );
  });

  it('leaves out what is not in the catalog, and cuts endless chains', () => {
    expect(
      containmentOf(
        ['a'],
        [
          ['a', 'gone'],
          ['gone', 'a'],
        ],
      ),
    ).toEqual([{ ancestor: 'a', descendant: 'a', depth: 0 }]);
    const chain = Array.from({ length: 200 }, (_, index) => `n${index}`);
    const found = containmentOf(
      chain,
      chain.slice(1).map((name, index) => [chain[index], name] as const),
    );
    expect(Math.max(...found.map(({ depth }) => depth))).toBe(DEEPEST);
  });
});

describe('rootsOf', () => {
  it('reaches every node, from as few as can be', () => {
    fc.assert(
      fc.property(edges, pairs => {
        const containment = containmentOf(nodes, pairs);
        const roots = rootsOf(containment);
        const reached = new Set(
          containment
            .filter(({ ancestor }) => roots.has(ancestor))
            .map(({ descendant }) => descendant),
        );
        expect([...reached].sort()).toEqual(nodes);
        for (const root of roots) {
          const others = containment.filter(
            ({ ancestor, descendant }) =>
              descendant === root && ancestor !== root && roots.has(ancestor),
          );
          expect(others).toEqual([]);
        }
      }),
    );
  });
});
