import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { statusOf, summaryOf } from './__testUtils__/glances';
import { createApis, group, renderPage } from './__testUtils__/pages';
import { now } from './__testUtils__/scorecard';
import { ReadinessPage } from './index';

const apis = createApis();
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();

function answer(items: ScorecardSummary[], total = items.length) {
  apis.readiness.getScorecards.mockImplementation(async ({ cursor }) => ({
    items,
    levels: [{ rank: 2, subjects: total }],
    asOf: '2026-11-04T09:58:00Z',
    pageInfo: {
      totalItems: total,
      ...(cursor !== 'third' && { nextCursor: cursor ? 'third' : 'second' }),
    },
  }));
}

const renderServices = (query = '') =>
  renderPage(<ReadinessPage />, {
    apis,
    path: `/services${query}`,
    groups: [group('player', 'Podcast Player'), group('audio', 'Audio')],
  });
const lastQuery = () => apis.readiness.getScorecards.mock.lastCall![0];
const heading = () => screen.findByRole('table', { name: 'Services' });

beforeEach(() => {
  setClock(now);
  setWidth(1440);
  answer([
    {
      ...summaryOf('player-api'),
      owner: 'group:default/player',
      counts: { pass: 20, fail: 2, unknown: 1, exempt: 1, notApplicable: 3 },
      waived: { rules: 1, nextExpiresAt: '2026-12-31T12:00:00Z' },
    },
  ]);
  apis.onCall.queryStatuses.mockImplementation(async (refs: string[]) => ({
    items: refs.map(ref => ({ ...statusOf('x'), entityRef: ref })),
  }));
});
afterEach(() => {
  jest.useRealTimers();
  jest.clearAllMocks();
});

describe('Services page', () => {
  it('shows each service with owner, level, distance, counts and who is on call', async () => {
    const { container } = await renderServices();
    await heading();
    expect(await screen.findByText('Ida Berg')).toBeInTheDocument();
    expect(screen.getAllByRole('row').slice(1).map(text)).toEqual([
      'player-apiPodcast PlayerLevel 2 Operable2 to On-call ready2 ✗fail 1 ?unknown 1 ⊘exempt until Dec 31Ida BergOct 1',
    ]);
    expect(screen.getByRole('link', { name: 'player-api' })).toHaveAttribute(
      'href',
      '/catalog/default/component/player-api/readiness?standard=operational-ownership',
    );
    expect(screen.getAllByRole('link', { name: '1' })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('status=unknown'),
    );
    expect(lastQuery()).toMatchObject({
      standard: 'operational-ownership',
      kind: ['component'],
      orderBy: 'name',
      limit: 50,
    });
    // The pages of whole organisations are to ask for little.
    const asked =
      [
        apis.readiness.getStandards,
        apis.readiness.getStandard,
        apis.readiness.getScorecards,
        apis.readiness.rollups.getFacets,
        apis.onCall.queryStatuses,
      ].reduce((sum, { mock }) => sum + mock.calls.length, 0) + 1;
    expect(asked).toBe(6);
    await expectAccessible(container);
  });

  it('follows the address, and keeps filters and order in it', async () => {
    await renderServices(
      '?team=group:default/audio&level=2%2B&status=fail&rule=ONC-05&sort=-failing',
    );
    await heading();
    expect(lastQuery()).toMatchObject({
      team: ['group:default/audio'],
      minRank: 2,
      status: ['fail'],
      rule: ['ONC-05'],
      orderBy: 'failing',
      direction: 'desc',
    });
    expect(lastQuery()).not.toHaveProperty('maxRank');
    await waitFor(() =>
      expect(screen.getByLabelText('Team and below')).toHaveDisplayValue(
        'Audio',
      ),
    );
    expect(screen.getByLabelText('Level')).toHaveDisplayValue(
      'Operable or above',
    );

    await userEvent.selectOptions(
      screen.getByLabelText('Team and below'),
      'Podcast Player',
    );
    await userEvent.type(screen.getByLabelText('Search'), 'play');
    await waitFor(() =>
      expect(lastQuery()).toMatchObject({
        team: ['group:default/player'],
        text: 'play',
        rule: ['ONC-05'],
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Owner' }));
    await waitFor(() =>
      expect(lastQuery()).toMatchObject({ orderBy: 'owner', direction: 'asc' }),
    );
  });

  it('turns pages of thousands, and begins anew with another filter', async () => {
    answer(
      Array.from({ length: 50 }, (_, index) => summaryOf(`s${index}`)),
      5_000,
    );
    await renderServices();
    await heading();
    expect(screen.getByText('1 to 50 of 5000')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await screen.findByText('51 to 100 of 5000');
    expect(lastQuery()).toMatchObject({ cursor: 'second' });
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await screen.findByText('101 to 150 of 5000');
    expect(lastQuery()).toMatchObject({ cursor: 'third' });
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    await screen.findByText('51 to 100 of 5000');
    expect(lastQuery()).toMatchObject({ cursor: 'second' });
    await userEvent.selectOptions(screen.getByLabelText('Level'), 'Owned');
    await screen.findByText('1 to 50 of 5000');
    expect(lastQuery()).not.toHaveProperty('cursor');
  });

  it('exports what the filter lets through', async () => {
    apis.readiness.rollups.exportTable.mockRejectedValueOnce(new Error('no'));
    await renderServices('?tier=1');
    await heading();
    await userEvent.click(
      screen.getByRole('button', { name: 'Export as CSV' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file could not be made: no',
    );
    expect(apis.readiness.rollups.exportTable).toHaveBeenCalledWith(
      'scorecards',
      expect.objectContaining({ tier: ['1'], orderBy: 'name' }),
    );
  });

  it('says so where nothing matches, and shows all again', async () => {
    answer([]);
    await renderServices('?text=nothing');
    const status = await screen.findByText('Nothing matches this filter.');
    answer([summaryOf('player-api')]);
    await userEvent.click(
      within(status.parentElement!).getByRole('button', { name: 'Show all' }),
    );
    expect(await heading()).toBeInTheDocument();
  });

  it('shows services where who is on call cannot be read', async () => {
    apis.onCall.queryStatuses.mockRejectedValue(new Error('not installed'));
    await renderServices();
    await heading();
    expect(await screen.findByText('not known')).toBeInTheDocument();
  });

  it('says what could not be read, and reads it again', async () => {
    apis.readiness.getScorecards.mockRejectedValueOnce(new Error('gone'));
    await renderServices();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The services could not be read: gone',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await heading()).toBeInTheDocument();
  });

  it('is a list on a phone, with its order in a field', async () => {
    setWidth(390);
    answer(
      Array.from({ length: 12 }, (_, index) => ({
        ...summaryOf(`s${index}`),
        level: undefined,
        counts: { pass: 0, fail: 0, unknown: 9, exempt: 0, notApplicable: 0 },
      })),
    );
    const { container } = await renderServices();
    const list = await screen.findByRole('list', { name: 'Services' });
    expect(within(list).getAllByText('No level yet')).toHaveLength(12);
    await userEvent.selectOptions(
      screen.getByLabelText('Order'),
      'Failing, descending',
    );
    await waitFor(() =>
      expect(lastQuery()).toMatchObject({
        orderBy: 'failing',
        direction: 'desc',
      }),
    );
    await expectAccessible(container);
  });
});
