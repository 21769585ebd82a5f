import fc from 'fast-check';
import { entity } from '../../__testUtils__/entities';
import { evaluateSubject } from '../evaluation';
import { EvidenceEnvironment } from '../expressions';
import { parseStandard, StandardError } from '../standards';
import type { AttestationAnswer } from './types';

const DAY = 24 * 60 * 60 * 1000;
const now = new Date('2027-01-15T12:00:00Z');
const at = (days: number) => new Date(now.getTime() + days * DAY);

const walkthrough = {
  id: 'walkthrough',
  title: 'The runbook was walked through',
  question: 'Have you walked through the runbook?',
  validFor: { days: 180 },
};
const survey = {
  id: 'survey',
  title: 'The team feels ready',
  question: 'How ready do you feel?',
  value: 'oneToFive',
  answers: 'each',
  private: true,
  validFor: { days: 90 },
};

function standard(check: string, kinds: object[] = [walkthrough, survey]) {
  return parseStandard({
    file: 'standard.yaml',
    // JSON is YAML.
    text: JSON.stringify({
      id: 'ours',
      title: 'Ours',
      levels: [{ id: 'owned', title: 'Owned' }],
      categories: [{ id: 'all', title: 'All' }],
      appliesTo: { kind: 'Component' },
      ...(kinds.length > 0 && { attestations: kinds }),
      rules: [
        {
          id: 'RULE',
          title: 'Rule',
          category: 'all',
          level: 'owned',
          check,
          message:
            kinds.length > 0
              ? "string(attestations.survey.by) + ' people, ' + string(attestations.survey.value)"
              : undefined,
          why: 'Why',
          fix: 'Fix',
        },
      ],
    }),
    evidence: EvidenceEnvironment.create([]),
  });
}

function refusal(check: string, kinds?: object[]): string {
  try {
    standard(check, kinds);
  } catch (error) {
    if (error instanceof StandardError) return error.message;
    throw error;
  }
  throw new Error('was not refused');
}

function answer(changes: Partial<AttestationAnswer> = {}): AttestationAnswer {
  return {
    standardId: 'ours',
    kindId: 'walkthrough',
    by: 'user:default/ida.berg',
    value: 1,
    attestedAt: at(-1),
    expiresAt: at(1),
    ...changes,
  };
}

function evaluate(
  check: string,
  answers: AttestationAnswer[],
  options: { kinds?: object[]; at?: Date } = {},
) {
  const [result] = evaluateSubject(
    standard(check, options.kinds),
    {
      entityRef: 'component:default/checkout',
      entity: entity({ kind: 'Component', name: 'checkout' }),
      sources: new Map(),
      acts: { waivers: [], answers },
    },
    options.at ?? now,
  )!.results;
  return result;
}

const surveyed = (by: string, value: number, changes = {}) =>
  answer({ kindId: 'survey', by, value, ...changes });

describe('attestations as rules read them', () => {
  it('are checked by name and type when the standard loads', () => {
    expect(refusal('attestations.walkthru.current')).toContain(
      'No such key: walkthru',
    );
    expect(refusal('attestations.walkthrough.value > 3')).toContain(
      'no such overload',
    );
    expect(refusal('attestations.survey.value')).toContain('must give bool');
    expect(refusal('attestations.walkthrough.current', [])).toContain(
      'Unknown variable: attestations',
    );
  });

  it.each([
    [{ id: 'Walk-through' }, 'must be lowerCamelCase'],
    [{ id: 'constructor' }, 'must be lowerCamelCase'],
    [{ validFor: undefined }, 'validFor'],
    [{ validFor: {} }, 'must name weeks'],
    [{ by: ['ida'] }, 'must be owners, mandate, anyone, or a group'],
    [{ by: ['user:default/ida'] }, 'must be owners, mandate, anyone'],
    [{ by: [] }, 'attestations.0.by'],
    [{ notBy: ['annotation:'] }, 'annotation:<name'],
    [{ value: 'percent' }, 'attestations.0.value'],
    [{ appliesTo: { kind: { $gt: 3 } } }, 'unknown operator $gt'],
    [{ unheard: true }, "unknown key 'unheard'"],
  ])('are refused where declared as %j', (change, problem) => {
    expect(refusal('true', [{ ...walkthrough, ...change }])).toContain(problem);
  });

  it('are refused where two kinds share an id', () => {
    expect(refusal('true', [walkthrough, walkthrough])).toContain(
      "'walkthrough' is the id of another of the attestations",
    );
  });

  it('say that nobody has answered, which fails instead of being unknown', () => {
    expect(evaluate('attestations.walkthrough.current', [])).toEqual({
      ruleId: 'RULE',
      status: 'fail',
      message: '0 people, 0',
    });
  });

  it('leave out an expiry that there is none of', () => {
    const check =
      "attestations.walkthrough.expiresAt > timestamp('2027-01-01T00:00:00Z')";
    expect(evaluate(check, []).status).toBe('unknown');
    expect(evaluate(check, [answer()]).status).toBe('pass');
  });

  it('are over at the instant at which they expire', () => {
    const answers = [answer({ expiresAt: now })];
    const check = 'attestations.walkthrough.current';
    const before = new Date(now.getTime() - 1);
    expect(evaluate(check, answers, { at: before }).status).toBe('pass');
    expect(evaluate(check, answers).status).toBe('fail');
  });

  it('go by the newest answer, which may be a no', () => {
    const answers = [
      answer({ attestedAt: at(-9) }),
      answer({ attestedAt: at(-2), value: 0, by: 'user:default/li.wei' }),
    ];
    expect(evaluate('attestations.walkthrough.value', answers).status).toBe(
      'fail',
    );
    expect(evaluate('attestations.walkthrough.current', answers).status).toBe(
      'pass',
    );
  });

  it('of another standard or kind say nothing', () => {
    const answers = [
      answer({ standardId: 'theirs' }),
      answer({ kindId: 'gone' }),
    ];
    expect(evaluate('attestations.walkthrough.current', answers).status).toBe(
      'fail',
    );
  });

  it('give the mean of the newest answer of each person, and how many they are', () => {
    const people = ['a', 'b', 'c', 'd'].map(name => `user:default/${name}`);
    const anyAnswer = fc.record({
      by: fc.constantFrom(...people),
      value: fc.integer({ min: 1, max: 5 }),
      age: fc.uniqueArray(fc.nat(1_000)),
      left: fc.integer({ min: -2, max: 2 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyAnswer, { selector: item => item.age[0] ?? -1 }),
        given => {
          const answers = given.map(({ by, value, age, left }) =>
            surveyed(by, value, {
              attestedAt: at(-(age[0] ?? 1_001)),
              expiresAt: at(left),
            }),
          );
          const newest = people.flatMap(person => {
            const own = answers.filter(
              item => item.by === person && item.expiresAt > now,
            );
            const last = Math.max(...own.map(item => +item.attestedAt));
            return own.filter(item => +item.attestedAt === last);
          });
          const total = newest.reduce((sum, { value }) => sum + value, 0);
          const mean = newest.length > 0 ? total / newest.length : 0;
          const check = `attestations.survey.by == ${newest.length} && attestations.survey.value == double('${mean}')`;
          expect(evaluate(check, answers).status).toBe('pass');
        },
      ),
    );
  });

  it('need everybody to say yes where each answers for themselves', () => {
    const kinds = [
      { ...walkthrough, answers: 'each' },
      { ...survey, value: 'oneToFive' },
    ];
    const yes = answer();
    const no = answer({ by: 'user:default/li.wei', value: 0 });
    const check = 'attestations.walkthrough.value';
    expect(evaluate(check, [yes], { kinds }).status).toBe('pass');
    expect(evaluate(check, [yes, no], { kinds }).status).toBe('fail');
  });
});
