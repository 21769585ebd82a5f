import type { Waiver } from '@operations-in-teams/plugin-readiness-common';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, approved, waiver } from './__testUtils__/acts';
import { createApis, group, renderPage } from './__testUtils__/pages';
import { now } from './__testUtils__/scorecard';
import { ReadinessPage } from './index';

const list = jest.fn();
const getDebt = jest.fn();
const approve = jest.fn();
const attested = jest.fn();
const apis = createApis();
Object.assign(apis.readiness, {
  waivers: { list, getDebt, approve },
  attestations: { list: attested },
});
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();
const none = { items: [], pageInfo: {} };
const noDebt = {
  requested: 0,
  inEffect: 0,
  notNeeded: 0,
  expiringSoon: 0,
  renewed: 0,
  byLevel: [],
  asOf: '2026-11-04T10:00:00Z',
};

function know(open: Waiver[], over: Waiver[] = []) {
  list.mockImplementation(async ({ state }) => ({
    items: state.includes('approved') ? open : over,
    pageInfo: {},
  }));
}
const render = (query = '') =>
  renderPage(<ReadinessPage />, {
    apis,
    path: `/waivers${query}`,
    groups: [group('player', 'Podcast Player')],
  });
const region = (name: string) => screen.findByRole('region', { name });

describe('Waivers page', () => {
  beforeEach(() => {
    setClock(now);
    setWidth(1440);
    know([]);
    getDebt.mockResolvedValue(noDebt);
    attested.mockResolvedValue(none);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it('has what waits for the viewer first, to be decided here', async () => {
    const mine = { ...waiver, may: ['approve' as const, 'decline' as const] };
    know([{ ...approved, expiresAt: '2026-11-20T10:00:00Z' }, mine]);
    getDebt.mockResolvedValue({
      ...noDebt,
      requested: 1,
      oldestRequestAt: '2026-10-28T10:00:00Z',
      inEffect: 1,
      expiringSoon: 1,
      byLevel: [
        { standardId: 'operational-ownership', level: 'operable', count: 1 },
      ],
    });
    attested.mockResolvedValue({
      items: [{ ...answer, expiresAt: '2026-11-10T10:00:00Z' }],
      pageInfo: {},
    });
    const { container } = await render();
    const waiting = await region('Wait for your decision');
    expect(screen.getAllByRole('region')[0]).toBe(waiting);
    expect(
      within(waiting).getByRole('link', {
        name: 'Someone is on call around the clock for the next 28 days of player-api',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/player-api/readiness?standard=operational-ownership&rule=ONC-05',
    );
    expect(await region('What is waived')).toHaveTextContent(
      '1 request waits for a decision, the oldest since Oct 28',
    );
    const soon = within(await region('End within 30 days'));
    expect(soon.getAllByRole('row').slice(1).map(text)).toEqual([
      'Someone is on call around the clock for the next 28 daysplayer-apiplayer✗fail Nov 20A new colleague starts in December.ida.bergomar.haddad',
    ]);
    expect(
      text(await region('Attestations that end within 30 days')),
    ).toContain('Nov 10');
    await expectAccessible(container);

    await userEvent.click(
      within(waiting).getByRole('button', { name: 'Approve' }),
    );
    approve.mockResolvedValue({ waiver: approved, history: [] });
    know([approved]);
    await userEvent.click(
      within(screen.getByRole('form')).getByRole('button', {
        name: 'Approve',
      }),
    );
    await waitFor(() =>
      expect(waiting).toHaveTextContent('Nothing waits for your decision.'),
    );
    expect(approve).toHaveBeenCalledWith(
      expect.objectContaining({ id: waiver.id, version: 3 }),
      {},
    );
    expect(screen.getByText('The waiver is in effect.')).toBeInTheDocument();
    expect(
      await screen.findByRole('table', { name: 'In effect for longer' }),
    ).toHaveTextContent('Dec 31');
  });

  it('shows one team alone, how waivers ended, and what is empty', async () => {
    know(
      [],
      [
        {
          ...waiver,
          id: 'a',
          state: 'declined',
          decidedAt: '2026-10-01T10:00:00Z',
        },
        {
          ...approved,
          id: 'b',
          state: 'expired',
          expiresAt: '2026-09-01T10:00:00Z',
        },
      ],
    );
    await render('?team=group%3Adefault%2Fplayer');
    expect(await region('End within 30 days')).toHaveTextContent(
      'No waiver ends within 30 days.',
    );
    const over = await screen.findByRole('table', { name: /^Over/ });
    expect(within(over).getAllByRole('row').slice(1).map(text)).toEqual([
      expect.stringMatching(/✗declinedOct 1/),
      expect.stringMatching(/–expiredSep 1/),
    ]);
    expect(getDebt).toHaveBeenCalledWith({ owner: ['group:default/player'] });
    expect(list).toHaveBeenCalledWith(
      expect.objectContaining({ owner: 'group:default/player' }),
    );
    expect(await screen.findByLabelText('Team')).toHaveDisplayValue(
      'Podcast Player',
    );
  });

  it('says what is wrong where it cannot be read', async () => {
    getDebt.mockRejectedValue(new Error('no answer'));
    await render();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The waivers could not be read: no answer',
    );
  });
});
