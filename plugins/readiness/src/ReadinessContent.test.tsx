import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createReadinessApiMock,
  renderLegacy,
} from './__testUtils__/renderLegacy';
import {
  betterScorecard,
  changes,
  entity,
  levelChanges,
  now,
  scorecard,
  standardScorecard,
  troubledSources,
} from './__testUtils__/scorecard';
import { EntityReadinessContent } from './index';

const api = createReadinessApiMock();
const render = (options = {}) =>
  renderLegacy(<EntityReadinessContent />, { api, ...options });
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();
const rules = (category: string) =>
  within(
    screen.getByRole('list', { name: `Rules of ${category}` }),
  ).getAllByRole('heading', { level: 4 });

describe('Readiness tab', () => {
  beforeEach(() => {
    api.acceptances.list.mockResolvedValue({
      items: [],
      pageInfo: { totalItems: 0 },
    });
    setClock(now);
    api.getScorecard.mockResolvedValue(scorecard);
    api.getScorecardChanges.mockResolvedValue({ items: changes });
    api.rollups.getChanges.mockResolvedValue(levelChanges);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it('shows the level over the year, and who to ask', async () => {
    const { container } = await render({
      on: {
        ...entity,
        relations: [{ type: 'ownedBy', targetRef: 'group:default/player' }],
      },
      path: '/?rule=ONC-05',
    });
    const history = await screen.findByRole('figure', {
      name: 'Level over the year',
    });
    expect(
      within(history).getByRole('img', {
        name: 'Level over the year. First No level yet, now Operable.',
      }),
    ).toBeInTheDocument();
    await userEvent.click(
      within(history).getByRole('button', { name: /as a table/ }),
    );
    expect(within(history).getAllByRole('row').slice(1).map(text)).toEqual([
      'Nov 4Operable',
      'Oct 1Operable',
      'Mar 1Owned',
      'Nov 4, 2025No level yet',
    ]);
    expect(api.rollups.getChanges).toHaveBeenCalledWith(
      expect.objectContaining({
        of: 'level',
        text: 'component:default/player-api',
        from: '2025-11-04',
      }),
    );
    expect(
      within(
        screen.getByRole('group', { name: /Details of Someone/ }),
      ).getByRole('link', { name: 'player' }),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says so where it is not known when the level changed', async () => {
    api.rollups.getChanges.mockRejectedValue(new Error('no answer'));
    await render();
    expect(
      await screen.findByText(
        /When the level changed could not be read.*no answer/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('figure', { name: 'Level over the year' }),
    ).toBeInTheDocument();
  });

  it('shows the ladder, what is next, and the rules by category', async () => {
    const { container } = await render();

    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'Operational ownership',
      }),
    ).toBeInTheDocument();
    expect(
      within(screen.getByRole('list', { name: 'Levels' }))
        .getAllByRole('listitem')
        .map(text),
    ).toEqual([
      'Owned ✓reached 11/11',
      'Operable ✓reached 13/13, 1 exempt',
      'On-call ready not reached 9/11',
    ]);
    expect(
      within(screen.getByRole('list', { name: 'What to do next' }))
        .getAllByRole('listitem')
        .map(text),
    ).toEqual([
      '✗fail Someone is on call around the clock for the next 28 days covered 98.2 %',
      '?unknown Who can reach production accounts.access is 9 hours old.',
    ]);
    expect(rules('Ownership and team').map(text)).toEqual([
      '✓pass A team owns it',
      '⊘exempt Production has accounts of its own',
    ]);
    expect(rules('On-call and escalation')).toHaveLength(3);
    // What is announced does not count with the others.
    expect(
      screen.getAllByRole('list', { name: 'Rules by status' }).map(text),
    ).toEqual([
      '32 ✓pass 1 ✗fail 1 ?unknown 1 ⊘exempt',
      '1 ✓pass 1 ⊘exempt',
      '1 ✗fail 1 ?unknown 1 announced1 ◷',
    ]);
    const coverage = screen
      .getByRole('heading', { level: 4, name: /around the clock/ })
      .closest('li')!;
    expect(text(coverage)).toContain('On-call ready');
    expect(text(coverage)).toContain('since Nov 3');
    expect(text(coverage)).toContain('evidence from 12 min. ago');
    const announced = screen
      .getByRole('heading', { level: 4, name: /test page/ })
      .closest('li')!;
    expect(text(announced)).toContain('◷ announced, counts from Jan 15, 2027');
    expect(api.getScorecardChanges).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('opens a rule by keyboard: evidence, why, how to fix, history', async () => {
    const user = userEvent.setup();
    const { container } = await render();

    const button = await screen.findByRole('button', {
      name: 'fail Someone is on call around the clock for the next 28 days',
      expanded: false,
    });
    button.focus();
    await user.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const details = within(
      screen.getByRole('group', { name: /Details of Someone is on call/ }),
    );
    expect(
      within(details.getByRole('list', { name: 'Evidence' }))
        .getAllByRole('listitem')
        .map(text),
    ).toEqual([
      'onCall.coverage.next28Days = 0.982 On call, 12 min. ago',
      'onCall.people = ["Ida", "Omar"] On call, 10 min. ago',
    ]);
    expect(details.getByText('Why ONC-05 matters.')).toBeInTheDocument();
    expect(details.getByText('How to fix ONC-05.')).toBeInTheDocument();
    const history = await details.findByRole('list', { name: 'History' });
    expect(within(history).getAllByRole('listitem').map(text)).toEqual([
      '✗fail since Nov 3, before that ✓pass',
      '✓pass since Oct 1, 2025, when it was first evaluated',
    ]);
    await expectAccessible(container);
    await user.keyboard(' ');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Why ONC-05 matters.')).not.toBeInTheDocument();
  });

  it('gives the reason of what is unknown, and long values on demand', async () => {
    const user = userEvent.setup();
    api.getScorecardChanges.mockRejectedValue(new Error('no history today'));
    await render();

    await user.click(
      await screen.findByRole('button', {
        name: 'unknown Who can reach production',
      }),
    );
    const details = within(
      screen.getByRole('group', {
        name: 'Details of Who can reach production',
      }),
    );
    expect(
      details.getByText('Evidence is too old. accounts.access is 9 hours old.'),
    ).toBeInTheDocument();
    expect(details.getByText('not known')).toBeInTheDocument();
    expect(
      details.getByText('AWS access, not collected yet'),
    ).toBeInTheDocument();
    expect(details.queryByText(/100000000011/)).not.toBeInTheDocument();
    await user.click(
      details.getByRole('button', { name: 'Show the whole value (50 lines)' }),
    );
    expect(
      details.getByRole('group', { name: 'Value of accounts.access' }),
    ).toHaveTextContent('100000000011');
    expect(
      await details.findByText(
        /The history could not be read: no history today/,
      ),
    ).toBeInTheDocument();
  });

  it('narrows the rules down, and shows those that do not apply on demand', async () => {
    const user = userEvent.setup();
    await render();

    const filter = within(
      await screen.findByRole('group', { name: 'Show rules by status' }),
    );
    expect(filter.getAllByRole('button').map(button => text(button))).toEqual([
      'All 5',
      'Open 3',
      'Unknown 1',
      'Exempt 1',
    ]);
    const hidden = screen.getByRole('button', {
      name: '1 rule does not apply',
    });
    await user.click(hidden);
    expect(
      within(
        screen.getByRole('list', { name: '1 rule does not apply' }),
      ).getByRole('heading', { level: 4 }),
    ).toHaveTextContent('–not applicable Low urgency waits');

    await user.click(filter.getByRole('button', { name: 'Exempt 1' }));
    expect(filter.getByRole('button', { name: 'Exempt 1' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(rules('Ownership and team').map(text)).toEqual([
      '⊘exempt Production has accounts of its own',
    ]);
    expect(screen.queryByText('1 rule does not apply')).not.toBeInTheDocument();

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Level' }),
      'On-call ready',
    );
    expect(
      screen.getByText('No rule matches this filter.'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all rules' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Category' }),
      'On-call and escalation',
    );
    expect(
      screen.queryByRole('list', { name: 'Rules of Ownership and team' }),
    ).not.toBeInTheDocument();
    expect(rules('On-call and escalation')).toHaveLength(3);
  });

  it('opens the rule that the address or a next step names', async () => {
    const user = userEvent.setup();
    await render({ path: '/?rule=OWN-01&status=exempt' });

    await user.click(
      await screen.findByRole('button', {
        name: 'Someone is on call around the clock for the next 28 days',
      }),
    );
    expect(await screen.findByText('Why ONC-05 matters.')).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: /^fail Someone is on call/,
        expanded: true,
      }),
    ).toHaveFocus();

    // Asked for again, it comes into view again.
    await user.click(
      screen.getByRole('button', {
        name: 'Someone is on call around the clock for the next 28 days',
      }),
    );
    expect(
      screen.getByRole('button', { name: /^fail Someone is on call/ }),
    ).toHaveFocus();
    expect(screen.getByRole('button', { name: 'All 5' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('names the sources that do not answer, and since when', async () => {
    api.getScorecard.mockResolvedValue({
      ...scorecard,
      sources: troubledSources,
    });
    await render();

    expect((await screen.findAllByRole('note')).map(text)).toEqual([
      'Warning: On call answered only in part. What it did not answer is unknown, or as old as shown. PagerDuty refused the token of the account eu.',
      expect.stringMatching(
        /^Warning: AWS access is unavailable. Its evidence was last collected 9 hr. ago, November 4, 2026 at 1:00.AM UTC. Access denied; check the role of the portal.$/,
      ),
      'Warning: AWS infrastructure is unavailable, and has not been collected yet.',
      'Note: AWS runtime has not been collected yet.',
    ]);
  });

  it('refreshes, and reads the history again', async () => {
    const user = userEvent.setup();
    api.refreshScorecard.mockResolvedValue(betterScorecard);
    await render({ path: '/?rule=ONC-05' });

    await screen.findByRole('list', { name: 'History' });
    expect(api.getScorecardChanges).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(
      await screen.findByRole('heading', { name: /Level 3 On-call ready/ }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(api.getScorecardChanges).toHaveBeenCalledTimes(2),
    );
  });

  it('has a tab for each of several standards', async () => {
    const user = userEvent.setup();
    api.getScorecard.mockResolvedValue({
      ...scorecard,
      items: [
        standardScorecard,
        {
          ...standardScorecard,
          standard: { id: 'security', title: 'Security', version: '1' },
          results: [],
        },
      ],
    });
    const { container } = await render();

    await user.click(await screen.findByRole('tab', { name: 'Security' }));
    expect(screen.getByRole('tab', { name: 'Security' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    const panel = screen.getByRole('tabpanel', { name: 'Security' });
    expect(
      within(panel).getByRole('heading', { level: 2, name: 'Security' }),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says when no standard applies, and what went wrong', async () => {
    api.getScorecard.mockResolvedValue({ ...scorecard, items: [] });
    const { unmount } = await render();
    expect(
      await screen.findByRole('heading', {
        name: 'No standard applies to this entity',
      }),
    ).toBeInTheDocument();
    unmount();

    api.getScorecard.mockRejectedValue(new Error('not there'));
    await render();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The scorecard could not be read',
    );
  });
});
