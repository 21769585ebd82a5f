import type {
  CampaignRule,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import fc from 'fast-check';
import { rewind, type Move } from '../../rollups';
import { burnUp, campaignState, joining, urgencyOf } from '.';
import type { CampaignRecord } from './types';

const statuses: ResultStatus[] = [
  'pass',
  'fail',
  'unknown',
  'exempt',
  'notApplicable',
];
const status = fc.constantFrom<Array<ResultStatus | undefined>>(
  ...statuses,
  undefined,
);

/** A few results of some owners, each with a status (or none) on every day. */
const company = fc.integer({ min: 1, max: 6 }).chain(days =>
  fc.array(
    fc.record({
      owner: fc.constantFrom('a', 'b', 'c'),
      // Before the first day, and at the end of each.
      seen: fc.array(status, { minLength: days + 1, maxLength: days + 1 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
);

describe('burnUp', () => {
  it('counts what was at the end of each day, as a look on each day would', () => {
    fc.assert(
      fc.property(company, results => {
        const steps = results[0].seen.length - 1;
        const now = new Map<string, Map<ResultStatus, number>>();
        const moves: Move<ResultStatus>[] = [];
        for (const { owner, seen } of results) {
          const last = seen[steps];
          const states = now.get(owner) ?? new Map<ResultStatus, number>();
          now.set(owner, states);
          if (last) states.set(last, (states.get(last) ?? 0) + 1);
          for (let step = 0; step < steps; step++) {
            const [from, to] = [seen[step], seen[step + 1]];
            if (from !== to) {
              moves.push({ key: owner, step, from, to, count: 1 });
            }
          }
        }
        const days = Array.from({ length: steps }, (_, day) => `day ${day}`);
        const { atStart, points } = burnUp(
          rewind({ steps, now, moves }).values(),
          days,
        );
        const look = (at: number) => {
          const count = (wanted: ResultStatus) =>
            results.filter(({ seen }) => seen[at] === wanted).length;
          return {
            done: count('pass'),
            open: count('fail'),
            unknown: count('unknown'),
            exempt: count('exempt'),
          };
        };
        expect([atStart, ...points.map(({ progress }) => progress)]).toEqual(
          Array.from({ length: steps + 1 }, (_, at) => look(at)),
        );
        expect(points.map(({ day }) => day)).toEqual(days);
      }),
    );
  });
});

const date = fc
  .integer({ min: 0, max: 400 })
  .map(days =>
    new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10),
  );

describe('joining', () => {
  it('leaves nothing to merge exactly where each rule counts on that day', () => {
    const rule: fc.Arbitrary<CampaignRule> = fc.oneof(
      fc.record({
        rule: fc.constantFrom('A-1', 'A-2'),
        state: fc.constant('inForce' as const),
      }),
      fc.record({
        rule: fc.constantFrom('B-1', 'B-2'),
        state: fc.constant('announced' as const),
        effectiveFrom: date,
      }),
      fc.record({
        rule: fc.constantFrom('C-1', 'C-2'),
        state: fc.constant('missing' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), date, (rules, from) => {
        const { inForce, fragment } = joining(rules, from);
        const counts = (item: CampaignRule) =>
          item.state === 'inForce' ||
          (item.state === 'announced' && item.effectiveFrom! <= from);
        expect(inForce).toBe(rules.every(counts));
        expect(fragment === '').toBe(inForce);
        for (const item of rules) {
          expect(fragment.includes(`- id: ${item.rule}\n`)).toBe(
            rules.some(other => other.rule === item.rule && !counts(other)),
          );
        }
      }),
    );
  });
});

describe('campaignState', () => {
  it('follows its days until somebody ends it, whatever the date', () => {
    const record = fc.record({
      starts: date,
      due: date,
      ended: fc.option(fc.constantFrom('join' as const, 'close' as const), {
        nil: undefined,
      }),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), date, (plans, today) => {
        const records = plans.map(
          ({ starts, due, ended }, index) =>
            ({
              id: `${index}`,
              plan: { starts, due },
              ended: ended && { how: ended },
            } as CampaignRecord),
        );
        for (const item of records) {
          const state = campaignState(item, today);
          const how = item.ended?.how;
          expect(state).toBe(
            (how && { join: 'joined', close: 'closed' }[how]) ??
              (Date.parse(item.plan.starts) <= Date.parse(today)
                ? 'running'
                : 'planned'),
          );
        }
        const sorted = [...records].sort((a, b) =>
          urgencyOf(a, today) < urgencyOf(b, today) ? -1 : 1,
        );
        const states = sorted.map(item => campaignState(item, today));
        const lastRunning = states.lastIndexOf('running');
        expect(states.slice(0, lastRunning + 1)).toEqual(
          Array.from({ length: lastRunning + 1 }, () => 'running'),
        );
        sorted.slice(1).forEach((item, index) => {
          if (states[index] !== states[index + 1]) return;
          expect(sorted[index].plan.due <= item.plan.due).toBe(true);
        });
      }),
    );
  });
});
