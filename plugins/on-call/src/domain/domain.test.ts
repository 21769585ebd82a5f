import fc from 'fast-check';
import { coveragePage, nowPage } from '../__testUtils__/pages';
import { readUpTo } from '../api';
import { matchesSearch } from './matchesSearch';
import { stackBars } from './stackBars';
import { findingsFirst, groupByTeam, takeItems, teamsOf } from './teams';
import { timeAxis } from './timeAxis';
import { weekWindow } from './weekWindow';

const DAY = 86_400_000;
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

describe('stackBars', () => {
  const bar = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 10 }))
    .map(([from, length]) => ({
      from: iso(from * DAY),
      until: iso((from + length) * DAY),
    }));

  it('keeps every bar, on as few tracks as stand at once', () => {
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 30 }), bars => {
        const tracks = stackBars(bars);
        expect(tracks.flat()).toHaveLength(bars.length);
        expect(new Set(tracks.flat())).toEqual(new Set(bars));
        for (const track of tracks) {
          for (const [index, { from }] of track.slice(1).entries()) {
            expect(from >= track[index].until).toBe(true);
          }
        }
        const standing = bars.map(
          ({ from }) =>
            bars.filter(each => each.from <= from && each.until > from).length,
        );
        expect(tracks).toHaveLength(Math.max(0, ...standing));
      }),
    );
  });
});

describe('timeAxis', () => {
  it('marks Mondays and weekends in the zone of the viewer, over a clock change', () => {
    const axis = timeAxis({
      from: '2026-10-21T22:00:00Z',
      to: '2026-11-04T23:00:00Z',
      zone: 'Europe/Stockholm',
    });
    expect(axis.weeks.map(({ iso: week }) => week)).toEqual([
      '2026-10-26T00:00:00.000+01:00',
      '2026-11-02T00:00:00.000+01:00',
    ]);
    const hours = 14 * 24 + 1;
    expect(axis.weeks[0].at).toBeCloseTo((4 * 24 + 1) / hours);
    expect(axis.weekends.map(({ length }) => length * hours)).toEqual([
      expect.closeTo(49),
      expect.closeTo(48),
    ]);
  });

  it('cuts what stands out at either end', () => {
    const { span } = timeAxis({
      from: '2026-11-02T00:00:00Z',
      to: '2026-11-12T00:00:00Z',
      zone: 'UTC',
    });
    expect(span('2026-10-01T00:00:00Z', '2026-11-03T00:00:00Z')).toEqual({
      start: 0,
      length: 0.1,
    });
    expect(span('2026-11-07T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual({
      start: 0.5,
      length: 0.5,
    });
    expect(span('2027-01-01T00:00:00Z', '2027-01-02T00:00:00Z').length).toBe(0);
  });
});

describe('weekWindow', () => {
  it('is the week, cut at the window', () => {
    const window = { from: '2026-10-21T00:00:00Z', to: '2026-11-04T10:00:00Z' };
    expect(weekWindow('2026-10-19T00:00:00Z', window)).toEqual({
      from: '2026-10-21T00:00:00.000Z',
      to: '2026-10-26T00:00:00.000Z',
    });
    expect(weekWindow('2026-11-02T00:00:00Z', window).to).toBe(
      '2026-11-04T10:00:00.000Z',
    );
    expect(weekWindow('2026-11-02T00:00:00Z', {}).to).toBe(
      '2026-11-09T00:00:00.000Z',
    );
  });
});

describe('teams', () => {
  const names = (groups: ReturnType<typeof groupByTeam>) =>
    groups.map(({ team, items }) => [
      team?.name,
      ...items.map(({ policy }) => policy.name),
    ]);

  it('groups, puts findings first, and takes the first few', () => {
    const groups = groupByTeam(nowPage.items);
    expect(names(groups)).toEqual([
      ['Ads', 'Ads policy'],
      ['Podcast Player', 'Importer policy', 'Player policy'],
    ]);
    const sorted = findingsFirst(groups);
    expect(names(sorted)).toEqual([
      ['Podcast Player', 'Player policy', 'Importer policy'],
      ['Ads', 'Ads policy'],
    ]);
    expect(names(takeItems(sorted, 1))).toEqual([
      ['Podcast Player', 'Player policy'],
    ]);
  });

  it('keeps teams of several accounts apart, and what has no team', () => {
    const [first] = nowPage.items;
    expect(
      groupByTeam([first, { ...first, account: 'eu' }, coveragePage.items[1]]),
    ).toHaveLength(3);
    expect(teamsOf([...nowPage.items, coveragePage.items[1]])).toEqual([
      { id: 'PT2', name: 'Ads' },
      { id: 'PT1', name: 'Podcast Player' },
    ]);
  });
});

describe('matchesSearch', () => {
  const [ads] = nowPage.items;
  it.each(['', '  ', 'ADS', 'zoe', 'strom server', 'Zoë ads'])(
    'finds by "%s"',
    search => expect(matchesSearch(ads, search)).toBe(true),
  );
  it.each(['player', 'ads player', '.*'])('does not find by "%s"', search =>
    expect(matchesSearch(ads, search)).toBe(false),
  );
});

describe('readUpTo', () => {
  it('asks for no more than it was told to, or than there is', async () => {
    const load = jest.fn(
      async ({ limit, cursor = '0' }: { limit: number; cursor?: string }) => {
        const start = Number(cursor);
        const end = Math.min(start + limit, 1200);
        return {
          items: Array.from({ length: end - start }, (_, i) => start + i),
          pageInfo: {
            totalItems: 1200,
            ...(end < 1200 && { nextCursor: String(end) }),
          },
        };
      },
    );
    expect((await readUpTo(25, load)).items).toHaveLength(25);
    expect((await readUpTo(700, load)).items).toHaveLength(700);
    expect(load.mock.calls.map(([{ limit }]) => limit)).toEqual([25, 500, 200]);
    expect((await readUpTo(5000, load)).items).toEqual(
      Array.from({ length: 1200 }, (_, index) => index),
    );
  });
});
