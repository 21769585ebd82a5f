import { entity } from '../../__testUtils__/entities';
import { evaluateSubject } from '../evaluation';
import { EvidenceEnvironment } from '../expressions';
import { parseStandard } from '../standards';
import type { WaiverInEffect } from './types';

const now = new Date('2027-01-15T12:00:00Z');
const evidence = EvidenceEnvironment.create([
  { id: 'far', fields: { good: { type: 'bool', description: '' } } },
]);
const rule = (id: string, check: string, more = {}) => ({
  id,
  title: id,
  category: 'all',
  level: 'owned',
  check,
  why: 'Why',
  fix: 'Fix',
  ...more,
});
const standard = parseStandard({
  file: 'standard.yaml',
  text: JSON.stringify({
    id: 'ours',
    title: 'Ours',
    levels: [{ id: 'owned', title: 'Owned' }],
    categories: [{ id: 'all', title: 'All' }],
    appliesTo: { kind: 'Component' },
    rules: [
      rule('PASS', 'true', { message: "'all is well'" }),
      rule('FAIL', 'false'),
      rule('UNKNOWN', 'far.good'),
      rule('ELSEWHERE', 'false', { appliesTo: { kind: 'API' } }),
    ],
  }),
  evidence,
});

function evaluate(waivers: WaiverInEffect[], at = now) {
  return evaluateSubject(
    standard,
    {
      entityRef: 'component:default/checkout',
      entity: entity({ kind: 'Component', name: 'checkout' }),
      sources: new Map(),
      acts: { waivers, answers: [] },
    },
    at,
  )!;
}
const waiver = (ruleId: string, changes = {}): WaiverInEffect => ({
  standardId: 'ours',
  ruleId,
  expiresAt: new Date(now.getTime() + 1),
  ...changes,
});
const all = ['PASS', 'FAIL', 'UNKNOWN', 'ELSEWHERE'];

describe('a rule that is waived', () => {
  it('is exempt whatever it would say, which is kept beside it', () => {
    const { results, counts } = evaluate(all.map(id => waiver(id)));
    expect(
      results.map(({ status, underlying }) => [status, underlying]),
    ).toEqual([
      ['exempt', 'pass'],
      ['exempt', 'fail'],
      ['exempt', 'unknown'],
      ['notApplicable', undefined],
    ]);
    expect(results[0].message).toBe('all is well');
    expect(results[2].unknown?.message).toBe(
      'evidence source far is not installed',
    );
    expect(counts).toEqual({
      pass: 0,
      fail: 0,
      unknown: 0,
      exempt: 3,
      notApplicable: 1,
    });
  });

  it('is so until the instant at which the waiver expires', () => {
    const waivers = [waiver('FAIL', { expiresAt: now })];
    const before = new Date(now.getTime() - 1);
    const statusAt = (at: Date) => evaluate(waivers, at).results[1].status;
    expect(statusAt(before)).toBe('exempt');
    expect(statusAt(now)).toBe('fail');
  });

  it('is so under its own standard only', () => {
    const waivers = [waiver('FAIL', { standardId: 'theirs' })];
    expect(evaluate(waivers).results[1]).toEqual({
      ruleId: 'FAIL',
      status: 'fail',
    });
  });
});
