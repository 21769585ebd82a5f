import type { Change } from '@operations-in-teams/plugin-readiness-common';
import { levelHistory } from './levelHistory';

const level = (rank: number) => ({ id: `l${rank}`, title: `L${rank}`, rank });
const change = (values: Partial<Change>): Change => ({
  type: 'level',
  entityRef: 'component:default/player',
  standardId: 'one',
  direction: 'up',
  at: '2026-06-01T00:00:00.000Z',
  ...values,
});
const options = {
  entityRef: 'component:default/player',
  standardId: 'one',
  level: level(3),
  since: '2026-08-01T00:00:00.000Z',
  from: new Date('2026-01-01T00:00:00Z'),
  now: new Date('2026-11-01T00:00:00Z'),
};
const end = { at: '2026-11-01T00:00:00.000Z', rank: 3 };

it('begins with the level before the first change of the time', () => {
  expect(
    levelHistory({
      ...options,
      changes: [
        change({
          at: '2026-08-01T00:00:00.000Z',
          fromLevel: level(2),
          toLevel: level(3),
        }),
        change({ fromLevel: level(1), toLevel: level(2) }),
        change({ at: '2025-06-01T00:00:00.000Z', toLevel: level(1) }),
        change({ entityRef: 'component:default/player-2' }),
        change({ standardId: 'two' }),
        change({ type: 'result' }),
      ],
    }),
  ).toEqual([
    { at: '2026-01-01T00:00:00.000Z', rank: 1 },
    { at: '2026-06-01T00:00:00.000Z', rank: 2 },
    { at: '2026-08-01T00:00:00.000Z', rank: 3 },
    end,
  ]);
});

it('knows nothing of the time before the first evaluation', () => {
  expect(
    levelHistory({
      ...options,
      level: undefined,
      changes: [change({ direction: 'entered' })],
    }),
  ).toEqual([
    { at: '2026-06-01T00:00:00.000Z', rank: 0 },
    { ...end, rank: 0 },
  ]);
});

it('goes by when the level began where no change is known', () => {
  const known = levelHistory({ ...options, changes: [] });
  expect(known).toEqual([{ at: options.since, rank: 3 }, end]);
  expect(
    levelHistory({
      ...options,
      changes: [],
      since: '2024-01-01T00:00:00.000Z',
    }),
  ).toEqual([{ at: '2026-01-01T00:00:00.000Z', rank: 3 }, end]);
  expect(levelHistory({ ...options, changes: [], since: undefined })).toEqual([
    end,
  ]);
});
