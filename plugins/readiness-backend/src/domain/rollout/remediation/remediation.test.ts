import fc from 'fast-check';
import { ageDays, isOverdue, workShare } from '.';

const DAY = 24 * 60 * 60 * 1000;
const moment = fc
  .integer({ min: 0, max: 900 * 24 })
  .map(hours => new Date(Date.UTC(2026, 0, 1, hours)));
const counts = fc.record({
  remediation: fc.nat(50),
  features: fc.nat(50),
  other: fc.nat(50),
});

describe('remediation', () => {
  it('is overdue once its due day is over, and only while it is open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
        moment,
        moment,
        (state, dueDay, now) => {
          const due = dueDay.toISOString().slice(0, 10);
          const over = Date.parse(`${due}T00:00:00Z`) + DAY <= now.getTime();
          expect(
            isOverdue({ state, plan: { due, team: 't', title: 'x' } }, now),
          ).toBe(state === 'open' && over);
        },
      ),
    );
  });

  it('ages by whole days until it is closed', () => {
    fc.assert(
      fc.property(
        moment,
        fc.option(moment, { nil: undefined }),
        moment,
        (entered, closed, now) => {
          let days = 0;
          const end = closed ?? now;
          while (entered.getTime() + (days + 1) * DAY <= end.getTime()) days++;
          expect(
            ageDays(
              {
                created: { by: 'a', at: entered.toISOString() },
                ...(closed && {
                  closed: { by: 'a', at: closed.toISOString() },
                }),
              },
              now,
            ),
          ).toBe(days);
        },
      ),
    );
  });

  it('is a share of what was closed, item by item', () => {
    fc.assert(
      fc.property(counts, work => {
        const items = Object.entries(work).flatMap(([kind, count]) =>
          Array.from({ length: count }, () => kind),
        );
        expect(workShare(work)).toBe(
          items.length === 0
            ? undefined
            : items.filter(kind => kind === 'remediation').length /
                items.length,
        );
      }),
    );
  });
});
