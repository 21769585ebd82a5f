import { EvaluationError } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import { compileCheck, compileMessage } from './compileExpression';
import { EvidenceEnvironment } from './EvidenceEnvironment';
import { EvidenceType } from './EvidenceType';
import { ExpressionError } from './ExpressionError';

const fields: EvidenceFields = {
  enabled: { type: 'bool', description: '' },
  levels: { type: 'int', description: '' },
  share: { type: 'double', description: '' },
  name: { type: 'string', description: '' },
  checkedAt: { type: 'timestamp', description: '' },
  coverage: {
    type: 'map',
    description: '',
    fields: { next28Days: { type: 'double', description: '' } },
  },
  people: {
    type: 'list',
    description: '',
    items: {
      type: 'map',
      fields: {
        name: { type: 'string', description: '' },
        shifts: { type: 'int', description: '' },
        tags: { type: 'list', items: { type: 'string' }, description: '' },
      },
    },
  },
};
const evidence = EvidenceEnvironment.create([{ id: 'onCall', fields }]);
const parameterType = EvidenceType.create('parameters', {
  minimum: { type: 'int', description: '' },
});
const options = {
  environment: evidence.forRule({
    parameters: parameterType,
    uninstalledSources: ['costs'],
  }),
  isSource: (name: string) => name === 'onCall' || name === 'costs',
  typeOf: (name: string) =>
    name === 'parameters' ? parameterType : evidence.typeOf(name),
  isUntyped: (name: string) => name === 'costs',
};
const check = (text: string) => compileCheck(text, options);
const message = (text: string) => compileMessage(text, options);
const variables = {
  parameters: parameterType.convert({ minimum: 2 }, '').value,
  onCall: evidence.typeOf('onCall')!.convert(
    {
      enabled: true,
      levels: 2,
      share: 0.5,
      name: 'Checkout',
      checkedAt: '2027-01-15T12:00:00Z',
      coverage: { next28Days: 0.9999 },
      people: [
        { name: 'Ada', shifts: 3, tags: ['lead'] },
        { name: 'Bo', shifts: 1, tags: [] },
      ],
    },
    '',
  ).value,
};

function refusal(compile: () => unknown): { message: string; offset: number } {
  try {
    compile();
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

/** What a function gives or throws; errors of other kinds are thrown on. */
function attempt<T>(work: () => T): T | ExpressionError | EvaluationError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    if (isEvaluationError(error)) return error;
    throw error;
  }
}

function isEvaluationError(error: unknown): error is EvaluationError {
  return error instanceof EvaluationError;
}

describe('compileCheck', () => {
  it.each([
    ['onCall.enabled', true],
    ['onCall.levels >= parameters.minimum', true],
    ['onCall.coverage.next28Days >= 1.0', false],
    ['onCall["levels"] == 2', true],
    ['onCall.people.all(p, p.shifts > 0)', true],
    ['onCall.people.filter(p, p.name == "Ada")[0].shifts == 3', true],
    ['onCall.people.exists(p, "lead" in p.tags)', true],
    ['onCall.checkedAt > timestamp("2027-01-01T00:00:00Z")', true],
    ['size(onCall.name) == 8 && onCall.name.startsWith("Check")', true],
    ['onCall.people.all(p, has(p.shifts))', true],
  ])('evaluates %s', (text, expected) => {
    expect(check(text).evaluate(variables)).toBe(expected);
  });

  it.each([
    ['oncall.enabled', 'Unknown variable: oncall', 'oncall'],
    ['onCall.enabeld', 'No such key: enabeld', 'enabeld'],
    ['onCall.coverage.next28', 'No such key: next28', 'next28'],
    ['parameters.maximum > 1', 'No such key: maximum', 'maximum'],
    ['onCall.people.all(p, p.shift > 0)', 'No such key: shift', 'shift > 0'],
    ['onCall.levels >= "2"', 'no such overload: int >= string', 'onCall'],
    ['onCall.enabled && ', 'Unexpected token: EOF', ''],
    ['onCall.levels', 'must give bool, but gives int', 'onCall'],
    ['onCall.constructor == 1', 'No such key: constructor', 'constructor'],
    ['onCall.__proto__ == 1', 'No such key: __proto__', '__proto__'],
    ['__proto__ == 1', 'Reserved identifier: __proto__', '__proto__'],
  ])('refuses %s and points at it', (text, problem, at) => {
    const error = refusal(() => check(text));
    expect(error.message).toContain(problem);
    expect(text.slice(error.offset)).toMatch(
      new RegExp(`^${at.replace(/[.()[\]]/g, '\\$&')}`),
    );
  });

  it.each([
    ['onCall.name.matches("(a+)+$")', 'matches("', 'regular expression'],
    ['onCall.name.split(",") == []', 'split(', 'split() is not a function'],
    ['cel.bind(x, 1, x > 0)', 'bind(', 'bind() is not a function'],
    ['b"{}".json().a == 1', 'json(', 'json() is not a function'],
    ['dyn(onCall) == 1', 'dyn(', 'dyn() is not a function'],
    ['type(onCall.levels) == int', 'type(', 'type() is not a function'],
    ['has(onCall.levels)', 'onCall.levels)', 'has() may not ask'],
    ['has(onCall.coverage.next28Days)', 'onCall.cov', 'has() may not ask'],
    ['has(costs.month)', 'costs.month', 'has() may not ask'],
    [
      'onCall.people.all(onCall, onCall == onCall)',
      'onCall, ',
      'already names',
    ],
    ['onCall.people.all(parameters, true)', 'parameters,', 'already names'],
  ])('refuses %s', (text, at, problem) => {
    const error = refusal(() => check(text));
    expect(error.message).toContain(problem);
    expect(text.slice(error.offset).startsWith(at)).toBe(true);
  });

  it('finds the evidence paths that are read, and not the loop variables', () => {
    expect(
      check(
        'onCall.enabled && onCall.people.filter(p, p.shifts > parameters.minimum).all(p, p.name != onCall["name"]) && onCall.people[0].shifts > 0 && onCall.coverage.next28Days > 0.5',
      ).paths,
    ).toEqual([
      'onCall.enabled',
      'onCall.people',
      'onCall.name',
      'onCall.coverage.next28Days',
    ]);
  });

  it('takes a source that is not installed without knowing its fields', () => {
    expect(check('costs.month < 100.0').paths).toEqual(['costs.month']);
    expect(check('costs.reviewed').paths).toEqual(['costs.reviewed']);
    expect(refusal(() => check('prices.month < 1.0')).message).toContain(
      'Unknown variable: prices',
    );
  });

  it.each([
    'onCall.people.all(p, onCall.people.all(q, p.name != q.name || p.shifts == q.shifts))',
    '[1,2,3,4,5].all(a, [1,2,3,4,5].all(b, [1,2,3,4,5].all(c, [1,2,3,4,5].all(d, [1,2,3,4,5].all(e, [1,2,3,4,5].all(f, a+b+c+d+e+f > 0))))))',
    // A search may compare every character with every other.
    'onCall.people.exists(p, onCall.name.contains(p.name))',
    'onCall.people.exists(p, onCall.checkedAt.getHours("Europe/Stockholm") > 3)',
  ])('refuses what could take too long: %s', text => {
    expect(refusal(() => check(text)).message).toContain('too costly');
  });

  it.each([
    'onCall.people.map(p, onCall.people).map(p, p.all(q, q.shifts > 0)).all(p, p)',
    `size([onCall.name]${'.map(a, a + a)'.repeat(15)}[0]) > 0`,
    `size([onCall.people]${'.map(a, a + a)'.repeat(15)}[0]) > 0`,
    `onCall.people.map(p, p.name)${'.map(a, a + a)'.repeat(
      5,
    )}.exists(a, a == "")`,
  ])('refuses what could grow too large: %s', text => {
    expect(refusal(() => check(text)).message).toMatch(/too (large|costly)/);
  });

  it.each(['onCall.name', '"1" + "h"', `"${'1'.repeat(80)}h"`])(
    'refuses a duration whose length nobody knows: %s',
    text => {
      expect(
        refusal(() => check(`duration(${text}) > duration("1h")`)).message,
      ).toContain('a text that stands in the expression');
    },
  );

  it.each([
    [
      'long',
      `onCall.name == "${'x'.repeat(2_000)}"`,
      'at most 2000 characters',
    ],
    ['large', `${'onCall.enabled && '.repeat(110)}true`, 'maxAstNodes'],
    ['deep', `${'('.repeat(900)}true${')'.repeat(900)}`, 'maxDepth'],
  ])('refuses a %s expression', (_, text, problem) => {
    expect(refusal(() => check(text)).message).toContain(problem);
  });

  it('refuses or evaluates any text, and never does anything else', () => {
    const atom = fc.constantFrom(
      ...['onCall', 'onCall.people', 'onCall.name', 'parameters', '[', ']'],
      ...['(', ')', '.', ',', '&&', '||', '!', '==', '+', '?', ':', '1', '1.0'],
      ...['"a"', 'p', '.all(p,', '.map(p,', 'has(', 'size(', 'in', 'null'],
      ...['__proto__', 'constructor', '{', '}', '"', '\\', '\n', 'true'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(atom, { maxLength: 25 }).map(parts => parts.join(' ')),
          fc.string({ maxLength: 60 }),
        ),
        text => {
          const compiled = attempt(() => check(text));
          const result =
            compiled instanceof Error
              ? compiled
              : attempt(() => compiled.evaluate(variables));
          // Anything else that is thrown has failed the test already.
          expect(typeof result === 'boolean' || result instanceof Error).toBe(
            true,
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('compileMessage', () => {
  it('gives a text, and may ask what is there', () => {
    expect(
      message(
        '"covered " + percent(onCall.coverage.next28Days) + ", " + onCall.people.map(p, p.name + "!").join(", ")',
      ).evaluate(variables),
    ).toBe('covered 99.9 %, Ada!, Bo!');
    expect(
      message('has(onCall.name) ? onCall.name : "none"').evaluate(variables),
    ).toBe('Checkout');
    expect(refusal(() => message('onCall.levels')).message).toBe(
      'must give string, but gives int',
    );
  });

  it.each([
    [1, '100 %'],
    [0.99999, '99.9 %'],
    [0.29, '29 %'],
    [0, '0 %'],
  ])('writes the share %d as %s', (share, expected) => {
    const onCall = evidence.typeOf('onCall')!.convert({ share }, '').value;
    expect(message('percent(onCall.share)').evaluate({ onCall })).toBe(
      expected,
    );
  });
});

describe('EvidenceEnvironment', () => {
  it.each([
    ['On call', {}],
    ['parameters', {}],
    ['__proto__', {}],
    ['a', { constructor: { type: 'bool', description: '' } }],
    ['a', { 'x-y': { type: 'bool', description: '' } }],
    [
      'a',
      {
        b: {
          type: 'list',
          description: '',
          items: {
            type: 'map',
            fields: { 'c.d': { type: 'int', description: '' } },
          },
        },
      },
    ],
  ] as Array<[string, EvidenceFields]>)(
    'refuses the names of %s',
    (id, declared) => {
      expect(() =>
        EvidenceEnvironment.create([{ id, fields: declared }]),
      ).toThrow(/no usable name/);
    },
  );
});
