import fc from 'fast-check';
import { parse as parseYaml, stringify } from 'yaml';
import { EvidenceEnvironment } from '../expressions';
import { entity } from '../../__testUtils__/entities';
import { parseStandard } from './parseStandard';
import { StandardError } from './StandardError';

const evidence = EvidenceEnvironment.create([
  {
    id: 'onCall',
    fields: {
      enabled: { type: 'bool', description: '' },
      levels: { type: 'int', description: '' },
      share: { type: 'double', description: '' },
      name: { type: 'string', description: '' },
    },
  },
]);
const parse = (text: string) =>
  parseStandard({ file: 'standards/team.yaml', text, evidence });

/** A good standard; `rule` replaces keys of its only rule, '' removes them. */
function standard(
  rule: Record<string, string> = {},
  top: Record<string, string> = {},
): string {
  const lines = {
    id: 'ONC-01',
    title: 'Enabled',
    category: 'on-call',
    level: 'owned',
    check: 'onCall.enabled',
    why: 'Because',
    fix: 'Enable it',
    ...rule,
  };
  const head = {
    id: 'team',
    title: 'Team',
    levels: '[{ id: owned, title: Owned }, { id: ready, title: Ready }]',
    categories: '[{ id: on-call, title: On-call }]',
    appliesTo: '{ kind: Component }',
    ...top,
  };
  const write = (entries: Record<string, string>, indent: string) =>
    Object.entries(entries)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => `${indent}${key}: ${value}\n`)
      .join('');
  return `${write(head, '')}rules:\n${write(lines, '    ').replace(
    /^ {4}/,
    '  - ',
  )}`;
}

function refusal(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof StandardError) return error.message;
    throw error;
  }
  throw new Error('was not refused');
}

function isReadOrRefused(text: string): boolean {
  try {
    return parse(text).rules.length > 0;
  } catch (error) {
    return error instanceof StandardError;
  }
}

/** The part of the shown line that the caret stands under. */
function underCaret(message: string): string {
  const [, line, caret] = message.split('\n').slice(-3);
  return line.slice(caret.indexOf('^'));
}

/** Rules, each of which is as costly as one may be, or nearly so. */
function costly(count: number): string {
  const ten = '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]';
  const check = ['a', 'b', 'c', 'd'].reduce(
    (inner, name) => `${ten}.all(${name}, ${inner})`,
    'true',
  );
  const { rules, ...top } = parseYaml(standard({ check: `'${check}'` }));
  return stringify({
    ...top,
    rules: Array.from({ length: count }, (_, index) => ({
      ...rules[0],
      id: `ONC-${index + 1}`,
    })),
  });
}

describe('parseStandard', () => {
  it('bounds what all rules together may cost, and says where it is too much', () => {
    const most = 500;
    const refused = refusal(costly(most));
    expect(refused).toMatch(/the costliest rules are ONC-1, ONC-2, ONC-3$/m);
    const [, line] =
      /^standards\/team\.yaml:(\d+):\d+: too costly with all/.exec(refused)!;
    const text = costly(most).split('\n');
    expect(text[Number(line) - 1]).toContain('check:');
    const allowed = text
      .slice(0, Number(line))
      .filter(found => found.includes('check:')).length;
    expect(allowed).toBeLessThan(most);
    // The costliest that is let through takes a fraction of a second.
    const { rules } = parse(costly(allowed - 1));
    const before = process.cpuUsage().user;
    for (const { check } of rules) check.evaluate({ parameters: {} });
    expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
  });

  it('reads a standard', () => {
    const read = parse(
      standard({
        parameters: '{ minimum: 4, share: 4.0, names: [a, b], on: true }',
        check:
          'onCall.levels >= parameters.minimum && onCall.share < parameters.share && onCall.name in parameters.names && parameters.on',
        message: `"'levels: ' + string(onCall.levels)"`,
        level: 'ready',
        maxAge: '{ hours: 6 }',
        effectiveFrom: '2027-01-15',
        appliesTo: '{ spec.type: { $in: [service] } }',
      }),
    );
    expect(read).toMatchObject({ id: 'team', version: /^[0-9a-f]{12}$/ });
    expect(read.levels.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(read.rules[0]).toMatchObject({
      rank: 2,
      sources: ['onCall'],
      maxAgeMs: 6 * 60 * 60 * 1000,
      effectiveFrom: '2027-01-15',
    });
    expect(read.rules[0].check.paths).toEqual([
      'onCall.levels',
      'onCall.share',
      'onCall.name',
    ]);
    const component = entity({ kind: 'Component', name: 'a' });
    expect(read.applies(component)).toBe(true);
    expect(read.rules[0].applies(component)).toBe(false);
  });

  it('measures each entity by the first override that applies and names a parameter', () => {
    const [rule] = parse(
      standard({
        check: 'onCall.levels >= parameters.least',
        parameters: '{ least: 1, share: 0.5, also: [a] }',
        overrides: `
      - { appliesTo: { metadata.name: a }, parameters: { least: 3 } }
      - { appliesTo: { metadata.name: { $in: [a, b] } }, parameters: { least: 2, share: 0.25 }, why: Busy }`,
      }),
    ).rules;
    const measured = (name: string) => {
      const subject = entity({ kind: 'Component', name });
      const inForce = rule.parameters.inForce(subject);
      expect(rule.parameters.valuesFor(subject)).toEqual({
        ...Object.fromEntries(inForce.map(item => [item.name, item.value])),
        least: BigInt(Number(inForce[0].value)),
      });
      return inForce.map(({ value, override }) => [value, override?.position]);
    };
    expect(measured('a')).toEqual([
      [3, 1],
      [0.25, 2],
      [['a'], undefined],
    ]);
    expect(measured('b')).toEqual([
      [2, 2],
      [0.25, 2],
      [['a'], undefined],
    ]);
    expect(measured('c')).toEqual([
      [1, undefined],
      [0.5, undefined],
      [['a'], undefined],
    ]);
  });

  it.each([
    ['{ least: 2.0 }', "'least' is int in the rule, and double here"],
    ['{ share: 2 }', "'share' is double in the rule, and int here; write 2.0"],
    ['{ most: 2 }', "the rule has no parameter 'most'; there are least, share"],
  ])('refuses an override with %s', (parameters, problem) => {
    const overrides = `[{ appliesTo: { kind: API }, parameters: ${parameters} }]`;
    expect(
      refusal(standard({ parameters: '{ least: 1, share: 0.5 }', overrides })),
    ).toContain(problem);
  });

  it('changes its version with any change of the text', () => {
    const versions = [
      parse(standard()),
      parse(standard({ why: 'Because of it' })),
      parse(`${standard()}# a comment\n`),
      parse(standard({}, { version: '"3"' })),
    ].map(({ version }) => version);
    expect(new Set(versions).size).toBe(4);
    expect(versions[3]).toMatch(/^3\+[0-9a-f]{12}$/);
  });

  it('says file, line and column, and puts a caret under what is wrong', () => {
    expect(refusal(standard({ check: 'onCall.enabled && onCal.levels > 1' })))
      .toBe(`standards/team.yaml:11:30: Unknown variable: onCal
11 |     check: onCall.enabled && onCal.levels > 1
                                  ^`);
  });

  it.each([
    ['plain', 'onCall.enabled && onCall.level > 1'],
    ['single-quoted', `'onCall.name != '''' && onCall.level > 1'`],
    ['double-quoted', `"onCall.name != \\"a\\\\n\\" && onCall.level > 1"`],
    ['folded', `>-\n      onCall.enabled\n\n      && onCall.level > 1`],
    ['literal', `|\n      onCall.enabled &&\n        onCall.level > 1`],
    ['over several lines', `onCall.enabled\n      && onCall.level > 1`],
  ])('finds the place in a %s expression', (_, check) => {
    const message = refusal(standard({ check }));
    expect(message).toContain('No such key: level');
    expect(underCaret(message)).toMatch(/^level > 1/);
  });

  it.each([
    [standard({ check: 'onCall.levels >= "2"' }), 'no such overload', 'onCall'],
    [standard({ check: 'onCall.levels' }), 'must give bool', 'onCall.levels'],
    [standard({ check: 'true' }), 'expected string', 'true'],
    [
      standard({ message: 'onCall.levels' }),
      'must give string, but gives int',
      'onCall.levels',
    ],
    [standard({ check: '' }), 'rules.0.check', 'id: ONC-01'],
    [standard({ check: '1' }), 'expected string', '1'],
    [standard({ severity: 'high' }), `unknown key 'severity'`, 'severity'],
    [standard({ level: 'gold' }), `unknown level 'gold'`, 'gold'],
    [standard({ category: 'x' }), `unknown category 'x'`, 'x'],
    [standard({ maxAge: '{ hours: -1 }' }), 'expected number', '-1'],
    [standard({ maxAge: '{}' }), 'must name weeks', '{}'],
    [standard({ effectiveFrom: '2027-02-30' }), 'must be a date', '2027-02-30'],
    [
      standard({ parameters: '{ a: [1, b] }' }),
      'items of a list have one type',
      'b]',
    ],
    [standard({ parameters: '{ a: null }' }), 'must be a boolean', 'null'],
    [standard({ parameters: '{ __proto__: 1 }' }), 'no key', '__proto__'],
    [standard({ parameters: '{ constructor: 1 }' }), 'lowerCamelCase', '1'],
    [
      standard({ appliesTo: '{ spec.tier: { $gte: 2 } }' }),
      'unknown operator $gte',
      '$gte',
    ],
    [
      standard({ appliesTo: '{ a: { $in: [x], $exists: true } }' }),
      'more than one operator',
      '{ a',
    ],
    [
      standard({ appliesTo: '{ a: { $in: x } }' }),
      'no filter predicate',
      '{ a',
    ],
    [standard({ appliesTo: 'all' }), 'filter predicate', 'all'],
    [standard({}, { levels: '[]' }), 'levels', '[]'],
    [
      standard(
        {},
        { categories: '[{ id: a, title: A }, { id: a, title: B }]' },
      ),
      `'a' is the id of another of the categories`,
      'a, title: B',
    ],
    [standard({ id: 'a b' }), 'must be letters', 'a b'],
    [`${standard()}rules: []\n`, 'Map keys must be unique', 'rules'],
    [`${standard()}  bad: [`, '', ''],
    ['just text', 'expected object', 'just text'],
    ['', 'expected object', ''],
  ])('refuses with a reason and a place (%#)', (text, problem, at) => {
    const message = refusal(text);
    expect(message).toContain(problem);
    expect(message).toMatch(/^standards\/team\.yaml:\d+:\d+: /);
    expect(underCaret(message).startsWith(at)).toBe(true);
  });

  it('takes rules on sources that are not installed only where they are named', () => {
    const rule = { check: 'costs.month < 100.0' };
    expect(refusal(standard(rule))).toContain('Unknown variable: costs');
    const read = parse(standard(rule, { optionalSources: '[costs]' }));
    expect(read.rules[0].sources).toEqual(['costs']);
  });

  it.each([
    ['bombs', `a: &a [x, x]\n${bomb()}`],
    ['depth', '['.repeat(100_000)],
    ['balanced depth', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['size', `id: ${'x'.repeat(300_000)}`],
    ['many rules', `rules: [${'{},'.repeat(600)}]`],
    ['another document', `${standard()}---\na: b\n`],
    ['tags', `!!binary x: y`],
  ])('refuses %s', (_, text) => {
    expect(refusal(text)).toMatch(/^standards\/team\.yaml:\d+:\d+: /);
  });

  it('reads or refuses any change of a good file', () => {
    const good = standard({
      message: `"'a' + onCall.name"`,
      parameters: '{ minimum: 1 }',
      appliesTo: '{ $any: [{ kind: Component }] }',
    });
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.nat(6),
        fc.oneof(
          fc.string({ maxLength: 4 }),
          fc.constantFrom(
            '\n',
            '- ',
            ': ',
            '&a ',
            '*a',
            '{',
            '[',
            '"',
            '$',
            '|',
          ),
        ),
        (start, length, inserted) => {
          const text =
            good.slice(0, start) + inserted + good.slice(start + length);
          expect(isReadOrRefused(text)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function bomb(): string {
  return Array.from(
    { length: 12 },
    (_, index) =>
      `${String.fromCharCode(98 + index)}: &${String.fromCharCode(
        98 + index,
      )} [${`*${String.fromCharCode(97 + index)}, `.repeat(9)}]`,
  ).join('\n');
}
