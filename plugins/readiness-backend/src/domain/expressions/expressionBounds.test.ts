import { parse } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import { EvidenceEnvironment } from './EvidenceEnvironment';
import { EvidenceType } from './EvidenceType';
import { expressionBounds } from './expressionBounds';
import { EVIDENCE_LIMITS } from './limits';
import { shapeOfFields } from './valueShape';

const fields: EvidenceFields = {
  name: { type: 'string', description: '' },
  tags: { type: 'list', items: { type: 'string' }, description: '' },
};
const shape = shapeOfFields(fields);
const long = 'x'.repeat(EVIDENCE_LIMITS.stringLength);
// As large as evidence may be, but for the number of items, which costs time.
const evidence = EvidenceEnvironment.create([{ id: 'own', fields }]);
const { value } = evidence
  .typeOf('own')!
  .convert({ name: long, tags: Array(20).fill(long) }, 'own');
const environment = evidence.forRule({
  parameters: EvidenceType.create('parameters', {}),
  uninstalledSources: [],
});

const { text } = fc.letrec<{ text: string; list: string }>(tie => ({
  text: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('own.name', '"ab"', 'string(12)'),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} + ${b})`),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(1 < 2 ? ${a} : ${b})`),
    tie('text').map(a => `${a}.trim()`),
    fc.tuple(tie('list'), tie('text')).map(([a, b]) => `${a}.join(${b})`),
    tie('list').map(a => `${a}[0]`),
  ),
  list: fc.oneof(
    { maxDepth: 4 },
    fc.constant('own.tags'),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `[${a}, ${b}]`),
    fc.tuple(tie('list'), tie('list')).map(([a, b]) => `(${a} + ${b})`),
    tie('list').map(a => `${a}.map(i, i + i)`),
    tie('list').map(a => `${a}.filter(i, i != "")`),
    fc.tuple(tie('list'), tie('text')).map(([a, b]) => `${a}.map(i, ${b})`),
  ),
}));

describe('expressionBounds', () => {
  it('is never below what an expression gives', () => {
    let compared = 0;
    fc.assert(
      fc.property(text, expression => {
        const { largest } = expressionBounds(parse(expression).ast, name =>
          name === 'own' ? shape : undefined,
        );
        if (largest > 20_000_000) return;
        compared += 1;
        const result = String(environment.evaluate(expression, { own: value }));
        expect(result.length).toBeLessThanOrEqual(largest);
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it.each([
    ['1', 1],
    ['own.tags.all(i, true)', 500],
    ['own.tags.all(i, own.tags.all(j, true))', 250_000],
    ['[1, 2].all(i, true)', 2],
  ])('multiplies loops: %s', (expression, least) => {
    const { cost } = expressionBounds(parse(expression).ast, () => shape);
    expect(cost).toBeGreaterThanOrEqual(least);
    expect(cost).toBeLessThan(least * 10 + 10);
  });
});
