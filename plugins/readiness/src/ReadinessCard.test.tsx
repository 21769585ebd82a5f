import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createReadinessApiMock,
  renderLegacy,
} from './__testUtils__/renderLegacy';
import {
  betterScorecard,
  entity,
  now,
  scorecard,
  standardScorecard,
  troubledSources,
} from './__testUtils__/scorecard';
import { EntityReadinessCard } from './index';
import { scorecardLinkRouteRef } from './routes';

const api = createReadinessApiMock();
const render = (options = {}) =>
  renderLegacy(<EntityReadinessCard />, { api, ...options });
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();

describe('Readiness card', () => {
  beforeEach(() => setClock(now));
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it('shows ladder, level, what is next, counts and age', async () => {
    api.getScorecard.mockResolvedValue(scorecard);
    const { container } = await render();

    expect(
      await screen.findByRole('heading', {
        level: 3,
        name: /Level 2 Operable/,
      }),
    ).toHaveTextContent('since Nov 3');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Readiness',
    );
    expect(api.getScorecard).toHaveBeenCalledWith({
      kind: 'component',
      namespace: 'default',
      name: 'player-api',
    });
    const steps = within(
      screen.getByRole('list', { name: 'Levels' }),
    ).getAllByRole('listitem');
    expect(steps.map(text)).toEqual([
      'Owned: reached, 11/11',
      'Operable: reached, 13/13, 1 exempt',
      'On-call ready: not reached, 9/11',
    ]);
    expect(steps[1]).toHaveAttribute('aria-current', 'step');

    expect(screen.getByText('2 things to On-call ready')).toBeInTheDocument();
    const next = screen.getByRole('list', { name: 'What to do next' });
    expect(within(next).getAllByRole('listitem').map(text)).toEqual([
      '✗fail Someone is on call around the clock for the next 28 days',
      '?unknown Who can reach production',
    ]);
    expect(
      within(screen.getByRole('list', { name: 'Rules by status' }))
        .getAllByRole('listitem')
        .map(text),
    ).toEqual(['32 ✓pass', '1 ✗fail', '1 ?unknown', '1 ⊘exempt']);
    expect(text(container)).toContain('evaluated 2 min. ago');
    // An app may have the card without the tab: then nothing links there.
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('links to the tab, and there to the rule, where the app has it', async () => {
    api.getScorecard.mockResolvedValue(scorecard);
    await render({ mountedRoutes: { '/elsewhere': scorecardLinkRouteRef } });

    expect(
      await screen.findByRole('link', { name: 'Who can reach production' }),
    ).toHaveAttribute(
      'href',
      '/elsewhere?standard=operational-ownership&rule=ISO-04',
    );
    expect(
      screen.getByRole('link', { name: 'Open the scorecard' }),
    ).toHaveAttribute('href', '/elsewhere?standard=operational-ownership');
  });

  it('evaluates anew on demand, and says how that went', async () => {
    const user = userEvent.setup();
    api.getScorecard.mockResolvedValue(scorecard);
    let answer: (value: typeof scorecard) => void = () => {};
    api.refreshScorecard.mockReturnValue(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    await render();

    const button = await screen.findByRole('button', {
      name: 'Collect the evidence and evaluate again',
    });
    await user.click(button);
    await user.click(button);
    expect(api.refreshScorecard).toHaveBeenCalledTimes(1);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(
      screen.getByRole('progressbar', {
        name: 'Collecting evidence and evaluating',
      }),
    ).toBeInTheDocument();

    answer(betterScorecard);
    expect(
      await screen.findByRole('heading', { name: /Level 3 On-call ready/ }),
    ).toBeInTheDocument();
    expect(screen.getByText('Every level is reached')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Evaluated anew');

    api.refreshScorecard.mockRejectedValue(new Error('AWS does not answer'));
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The scorecard could not be refreshed: AWS does not answer',
    );
    expect(
      screen.getByRole('heading', { name: /Level 3 On-call ready/ }),
    ).toBeInTheDocument();
  });

  it('says what is not confirmed or not up to date', async () => {
    api.getScorecard.mockResolvedValue({
      ...scorecard,
      sources: troubledSources,
      items: [
        {
          ...standardScorecard,
          level: undefined,
          since: undefined,
          unconfirmedSince: '2026-11-01T08:00:00Z',
          levels: standardScorecard.levels.map(step => ({
            ...step,
            reached: false,
          })),
        },
        {
          ...standardScorecard,
          standard: { id: 'security', title: 'Security', version: '1' },
        },
      ],
    });
    await render();

    expect(
      await screen.findByRole('heading', { name: 'No level yet' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('note').map(text)).toEqual([
      'Warning: Not up to date: On call, AWS access, AWS infrastructure',
      expect.stringContaining('Unconfirmed since Nov 1: evidence went missing'),
    ]);
    expect(screen.getByText('Security')).toBeInTheDocument();
    expect(screen.getByText('Operational ownership')).toBeInTheDocument();
    // On the lowest level nothing is open, and higher ones come later.
    expect(
      screen.getByText('The standard asks for nothing more at Owned'),
    ).toBeInTheDocument();
  });

  it('tells that no standard applies from a first evaluation under way', async () => {
    api.getScorecard.mockResolvedValue({ ...scorecard, items: [] });
    const { unmount, container } = await render();
    expect(
      await screen.findByRole('heading', {
        name: 'No standard applies to this entity',
      }),
    ).toBeInTheDocument();
    await expectAccessible(container);
    unmount();

    api.getScorecard.mockResolvedValue({
      ...scorecard,
      items: [],
      pending: true,
    });
    await render();
    expect(
      await screen.findByRole('heading', {
        name: 'The first evaluation is under way',
      }),
    ).toBeInTheDocument();
  });

  it('shows that it is loading, and then what went wrong', async () => {
    let fail: (error: Error) => void = () => {};
    api.getScorecard.mockReturnValue(
      new Promise((_, reject) => {
        fail = reject;
      }),
    );
    await render({ on: { ...entity, metadata: { name: 'other' } } });
    expect(
      await screen.findByRole('progressbar', { name: 'Reading the scorecard' }),
    ).toBeInTheDocument();
    fail(new Error('The readiness backend is not there'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Error: The scorecard could not be read: The readiness backend is not there',
    );

    api.getScorecard.mockResolvedValue(scorecard);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: /Level 2 Operable/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
