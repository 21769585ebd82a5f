import type { EvidenceFields } from '@operations-in-teams/plugin-readiness-node';
import { entity } from '../../__testUtils__/entities';
import { EvidenceEnvironment } from '../expressions';
import { parseStandard } from '../standards';
import { evaluateSubject } from './evaluateSubject';
import type { SourceEvidence } from './types';

const fields: EvidenceFields = {
  good: { type: 'bool', description: '' },
  count: { type: 'int', description: '' },
  list: {
    type: 'list',
    description: '',
    items: {
      type: 'map',
      fields: { level: { type: 'int', description: '' } },
    },
  },
};
const evidence = EvidenceEnvironment.create([
  { id: 'near', fields },
  { id: 'far', fields },
]);
const now = new Date('2027-01-15T12:00:00Z');
const hour = 60 * 60 * 1000;
const component = entity({ kind: 'Component', name: 'checkout' });

function known(
  json: Record<string, any>,
  changes: Partial<SourceEvidence> & { hours?: number; id?: string } = {},
): SourceEvidence {
  const { hours = 0, id = 'far', ...rest } = changes;
  return {
    installed: true,
    title: id === 'far' ? 'Far away' : 'Near by',
    maxAgeMs: 24 * hour,
    known: {
      value: evidence.typeOf(id)!.convert(json, '').value,
      collectedAt: new Date(now.getTime() - hours * hour),
    },
    ...rest,
  };
}
const nothing = (unavailable?: string): SourceEvidence => ({
  installed: true,
  title: 'Far away',
  maxAgeMs: 24 * hour,
  unavailable,
});

/** What a rule with this check says of the evidence of `far` and `near`. */
function evaluate(
  check: string,
  far: SourceEvidence | undefined,
  rule: Record<string, unknown> = {},
) {
  const standard = parseStandard({
    file: 'standard.yaml',
    // JSON is YAML.
    text: JSON.stringify({
      id: 'test',
      title: 'Test',
      optionalSources: ['other'],
      levels: [{ id: 'owned', title: 'Owned' }],
      categories: [{ id: 'all', title: 'All' }],
      appliesTo: { kind: 'Component' },
      rules: [
        {
          id: 'RULE',
          title: 'Rule',
          category: 'all',
          level: 'owned',
          check,
          why: 'Why',
          fix: 'Fix',
          ...rule,
        },
        {
          id: 'NEXT',
          title: 'The rule after it',
          category: 'all',
          level: 'owned',
          check: 'near.good',
          why: 'Why',
          fix: 'Fix',
        },
      ],
    }),
    evidence,
  });
  const sources = new Map([['near', known({ good: true }, { id: 'near' })]]);
  if (far) sources.set('far', far);
  const evaluation = evaluateSubject(
    standard,
    { entityRef: 'component:default/checkout', entity: component, sources },
    now,
  );
  // Whatever a rule does, the others go on.
  expect(evaluation?.results[1]).toEqual({ ruleId: 'NEXT', status: 'pass' });
  return evaluation!.results[0];
}

describe('evaluateRule', () => {
  it('passes and fails, with its message', () => {
    const message = `"count " + string(far.count)`;
    expect(evaluate('far.count > 1', known({ count: 2 }), { message })).toEqual(
      { ruleId: 'RULE', status: 'pass', message: 'count 2' },
    );
    expect(evaluate('far.count > 2', known({ count: 2 }), { message })).toEqual(
      { ruleId: 'RULE', status: 'fail', message: 'count 2' },
    );
  });

  it('does not apply where its predicate does not match', () => {
    expect(
      evaluate('far.good', nothing(), { appliesTo: { kind: 'Group' } }),
    ).toEqual({ ruleId: 'RULE', status: 'notApplicable' });
  });

  it.each([
    [
      'the source knows nothing',
      nothing(),
      'missing',
      'Far away knows nothing about this subject',
    ],
    [
      'the source could not tell',
      nothing('the key was refused'),
      'unavailable',
      'Far away: the key was refused',
    ],
    [
      'the source is not there',
      undefined,
      'unavailable',
      'evidence source far is not installed',
    ],
    ['the value was left out', known({}), 'missing', 'far.good is not known'],
    [
      'the evidence is old',
      known({ good: true }, { hours: 24.1 }),
      'stale',
      'evidence of Far away is older than 1 day',
    ],
    [
      'the evidence is old and the source cannot tell',
      known({ good: true }, { hours: 25, unavailable: 'no answer' }),
      'stale',
      'evidence of Far away is older than 1 day: no answer',
    ],
  ])('is unknown where %s', (_, far, code, message) => {
    expect(evaluate('far.good', far)).toEqual({
      ruleId: 'RULE',
      status: 'unknown',
      unknown: { code, message },
    });
    expect(evaluate('!far.good', far).status).toBe('unknown');
  });

  it('says which source of a standard is not installed', () => {
    expect(evaluate('other.value == 1', known({})).unknown).toEqual({
      code: 'unavailable',
      message: 'evidence source other is not installed',
    });
  });

  it('uses evidence up to its age, and a rule’s own age where it has one', () => {
    const at = (hours: number) => known({ good: true }, { hours });
    expect(evaluate('far.good', at(24)).status).toBe('pass');
    expect(evaluate('far.good', at(6), { maxAge: { hours: 6 } }).status).toBe(
      'pass',
    );
    expect(
      evaluate('far.good', at(6.01), { maxAge: { hours: 6 } }).unknown,
    ).toEqual({
      code: 'stale',
      message: 'evidence of Far away is older than 6 hours',
    });
    expect(evaluate('far.good', at(48), { maxAge: { days: 3 } }).status).toBe(
      'pass',
    );
  });

  it('keeps using what is known while a source fails, until it is old', () => {
    expect(
      evaluate(
        'far.good',
        known({ good: true }, { hours: 5, unavailable: 'no answer' }),
      ).status,
    ).toBe('pass');
  });

  it.each([
    ['far.good && near.good', 'unknown'],
    ['near.good && far.good', 'unknown'],
    ['!near.good && far.good', 'fail'],
    ['far.good && !near.good', 'fail'],
    ['near.good || far.good', 'pass'],
    ['far.good || near.good', 'pass'],
    ['far.good || !near.good', 'unknown'],
    ['near.good ? near.good : far.good', 'pass'],
    ['far.good ? true : true', 'unknown'],
    ['[1, 2].exists(i, i == 2 || far.good)', 'pass'],
    ['[1, 2].all(i, i == 1 && far.good)', 'fail'],
  ])(
    'decides without missing evidence only where it can: %s is %s',
    (check, status) => {
      expect(evaluate(check, nothing()).status).toBe(status);
      expect(
        evaluate(check, known({ good: true }, { hours: 100 })).status,
      ).toBe(status);
    },
  );

  it('knows that a field of a list item is absent where the list is known', () => {
    const check = 'far.list.all(a, has(a.level) && a.level <= 2)';
    expect(evaluate(check, known({ list: [{ level: 2 }] })).status).toBe(
      'pass',
    );
    expect(evaluate(check, known({ list: [{}] })).status).toBe('fail');
    expect(
      evaluate('far.list.all(a, a.level <= 2)', known({ list: [{}] })).unknown,
    ).toEqual({ code: 'missing', message: 'a.level is not known' });
    expect(evaluate(check, known({})).unknown).toEqual({
      code: 'missing',
      message: 'far.list is not known',
    });
  });

  it('is unknown where the rule itself fails', () => {
    expect(evaluate('1 / far.count == 1', known({ count: 0 })).unknown).toEqual(
      { code: 'error', message: expect.stringContaining('the rule failed: ') },
    );
    expect(
      evaluate('far.list[3].level == 1', known({ list: [] })).unknown?.code,
    ).toBe('error');
  });

  it('decides without words where the message fails', () => {
    expect(
      evaluate('far.good', known({ good: true }), {
        message: 'string(far.count)',
      }),
    ).toEqual({ ruleId: 'RULE', status: 'pass' });
  });

  it('cuts a message that is too long', () => {
    const { message } = evaluate('true || far.good', nothing(), {
      message: `[${Array(60).fill("'12345678901234567890'")}].join()`,
    });
    expect(message).toHaveLength(1_000);
  });

  it('evaluates a rule that is announced as any other', () => {
    const announced = { effectiveFrom: '2027-01-16' };
    expect(evaluate('far.good', known({ good: false }), announced)).toEqual({
      ruleId: 'RULE',
      status: 'fail',
    });
  });
});
