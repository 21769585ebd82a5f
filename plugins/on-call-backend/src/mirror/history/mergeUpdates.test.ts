import fc from 'fast-check';
import { parseLogEntries } from '../../pagerduty/parseIncidents';
import { mergeUpdates } from './mergeUpdates';
import type { IncidentUpdate } from './types';

const merged = (updates: IncidentUpdate[]) =>
  updates.reduce<IncidentUpdate | undefined>(mergeUpdates, undefined);

const update = fc
  .record({
    second: fc.integer({ min: 0, max: 1000 }),
    status: fc.constantFrom('triggered', 'acknowledged', 'resolved'),
    byPerson: fc.boolean(),
  })
  .map(({ second, status, byPerson }): IncidentUpdate => {
    const at = second * 1000;
    return {
      id: 'Q1',
      title: `title at ${second}`,
      status: status as IncidentUpdate['status'],
      statusAt: at,
      createdAt: 0,
      ...(status === 'acknowledged' && { acknowledgedAt: at }),
      ...(status === 'resolved' && {
        resolvedAt: at,
        resolvedByPerson: byPerson,
      }),
    };
  });

describe('mergeUpdates', () => {
  it('comes to what happened last, in whatever order it is told', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(update, {
            minLength: 1,
            selector: ({ statusAt }) => statusAt,
          })
          .chain(updates =>
            fc.record({
              updates: fc.constant(updates),
              told: fc.shuffledSubarray(updates, {
                minLength: updates.length,
              }),
            }),
          ),
        ({ updates, told }) => {
          const [last] = [...updates].sort((a, b) => b.statusAt! - a.statusAt!);
          const acknowledged = updates
            .map(({ acknowledgedAt }) => acknowledgedAt)
            .filter(at => at !== undefined);
          expect(merged(told)).toMatchObject({
            title: last.title,
            status: last.status,
            statusAt: last.statusAt,
            ...(acknowledged.length > 0 && {
              acknowledgedAt: Math.min(...acknowledged),
            }),
          });
          expect(merged(told)?.resolvedAt).toBe(last.resolvedAt);
        },
      ),
    );
  });

  const entry = (type: string, second: number, agent = 'user_reference') => ({
    type: `${type}_log_entry`,
    created_at: new Date(second * 1000).toISOString(),
    incident: { id: 'Q1', summary: 'disk full' },
    agent: { id: 'PANNA01', type: agent },
  });
  const read = (...entries: object[]) =>
    parseLogEntries(entries.reverse()).updates;

  it('reads back from the log that an incident was reopened', () => {
    const life = [
      entry('trigger', 0),
      entry('assign', 0),
      entry('acknowledge', 60),
      entry('resolve', 120),
    ];
    expect(merged(read(...life))).toMatchObject({
      status: 'resolved',
      resolvedAt: 120_000,
    });
    expect(merged(read(...life, entry('assign', 300)))).toMatchObject({
      status: 'triggered',
      statusAt: 300_000,
      acknowledgedAt: 60_000,
      resolvedAt: undefined,
    });
    expect(
      merged(read(...life, entry('assign', 300), entry('acknowledge', 301))),
    ).toMatchObject({ status: 'acknowledged' });
    expect(
      merged(
        read(
          ...life,
          entry('escalate', 300, 'service_reference'),
          entry('resolve', 400, 'service_reference'),
        ),
      ),
    ).toMatchObject({
      status: 'resolved',
      resolvedAt: 400_000,
      resolvedByPerson: false,
      escalatedByTimeout: true,
    });
  });

  it('takes an assignment of what is open for nothing else', () => {
    expect(
      merged(
        read(entry('trigger', 0), entry('acknowledge', 9), entry('assign', 9)),
      ),
    ).toMatchObject({ status: 'acknowledged' });
  });

  it('knows who resolved it from the log, where a list knows when', () => {
    const listed: IncidentUpdate = {
      id: 'Q1',
      status: 'resolved',
      statusAt: 120_000,
      resolvedAt: 120_000,
    };
    const logged = read(entry('resolve', 120));
    for (const updates of [
      [listed, ...logged],
      [...logged, listed],
    ]) {
      expect(merged(updates)).toMatchObject({ resolvedByPerson: true });
    }
  });
});
