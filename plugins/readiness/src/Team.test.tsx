import { NotAllowedError } from '@backstage/errors';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { statusOf } from './__testUtils__/glances';
import { createApis, group, renderPage } from './__testUtils__/pages';
import { now } from './__testUtils__/scorecard';
import * as example from './__testUtils__/team';
import { ReadinessPage } from './index';

const asked = {
  getTeamStage: jest.fn(),
  getTeams: jest.fn(),
  getFailingRules: jest.fn(),
  getChanges: jest.fn(),
  getAdoption: jest.fn(),
  getCoverage: jest.fn(),
};
const apis = createApis();
Object.assign(apis.readiness, {
  stages: { getTeamStage: asked.getTeamStage, getTeams: asked.getTeams },
});
Object.assign(apis.readiness.rollups, {
  getFailingRules: asked.getFailingRules,
  getChanges: asked.getChanges,
  getAdoption: asked.getAdoption,
});
Object.assign(apis.onCall, { getCoverage: asked.getCoverage });

const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();
const items = (list: HTMLElement) =>
  within(list).getAllByRole('listitem').map(text);
const render = (path = '/teams/default/player') =>
  renderPage(<ReadinessPage />, {
    apis,
    path,
    groups: [
      group('player', 'Podcast Player'),
      group('search', 'Search'),
      { ...group('product', 'Product'), spec: { type: 'department' } },
    ],
  });
const region = (name: string) => screen.findByRole('region', { name });

describe('Team page', () => {
  beforeEach(() => {
    setClock(now);
    setWidth(1440);
    asked.getTeamStage.mockResolvedValue(example.teamStage);
    asked.getTeams.mockResolvedValue({
      items: [{ ...example.teamStage }],
      counts: [],
      pageInfo: { totalItems: 1 },
    });
    asked.getFailingRules.mockResolvedValue(example.failing);
    asked.getChanges.mockResolvedValue(example.weekChanges);
    asked.getAdoption.mockResolvedValue(example.adoption);
    asked.getCoverage.mockResolvedValue(example.coverage);
    apis.readiness.getScorecards.mockResolvedValue(example.scorecards);
    apis.readiness.rollups.getMatrix.mockResolvedValue(example.matrix);
    apis.onCall.getHealth.mockResolvedValue(example.health);
    apis.onCall.queryStatuses.mockImplementation(async (refs: string[]) => ({
      items: refs.map(ref => ({ ...statusOf('x'), entityRef: ref })),
    }));
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it('has all of the weekly look, with at most six requests', async () => {
    const { container } = await render();
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Podcast Player' }),
    ).toBeInTheDocument();

    const stage = await region('Stage');
    expect(stage).toHaveTextContent(/Shadowing for 23 days, since Oct 12/);
    expect(stage).toHaveTextContent('2 things are missing for On call');
    expect(items(within(stage).getByRole('list'))).toEqual([
      '✗missing Everybody shadowed 2 have not',
      '?not known The team feels ready',
    ]);
    expect(
      within(stage).getByRole('link', { name: 'Stage and plan of the team' }),
    ).toHaveAttribute('href', '/readiness/rollout/teams/default/player');

    const fixes = await screen.findByRole('list', { name: 'Fix first' });
    expect(items(fixes)).toEqual([
      'Around the clockalone lifts 1 service to its next level: feed-apifails for 3, between 3 services and their next levels',
      'Who can reach itunknown for 2, between 2 services and their next levels',
    ]);
    expect(
      within(fixes).getByRole('link', { name: 'feed-api' }),
    ).toHaveAttribute('href', expect.stringContaining('rule=ONC-05'));

    expect(
      items(await screen.findByRole('list', { name: '1 gained' })),
    ).toEqual([
      expect.stringMatching(/✓pass Rule OBS-04 of player-api, Tue.*✗fail/),
    ]);
    expect(items(screen.getByRole('list', { name: '1 lost' }))).toEqual([
      expect.stringMatching(/✗fail Rule ONC-05 of feed-api, Mon.*✓pass/),
    ]);

    const ahead = await region('On call in the next 28 days and nights');
    expect(ahead).toHaveTextContent(
      'Player escalation: covered 98.2%, 5 people on the first level',
    );
    expect(items(within(ahead).getByRole('list'))).toEqual([
      expect.stringMatching(/Nov 14.*to.*4 hr/),
    ]);

    const table = await screen.findByRole('table', { name: 'Services' });
    await within(table).findAllByText('Ida Berg');
    expect(within(table).getAllByRole('row').slice(1).map(text)).toEqual([
      'feed-apiLevel 2 Operable1 to On-call ready2 ✗fail 1 ?unknown 2, the first until Dec 3Ida Berg',
      'player-apiLevel 2 Operable2 to On-call ready2 ✗fail 1 ?unknown noneIda Berg',
      'search-apiNo level yet2 to On-call ready2 ✗fail 1 ?unknown noneIda Berg',
    ]);
    expect(
      items(screen.getByRole('list', { name: 'Services by level' })),
    ).toEqual(['No level yet 1', 'Operable 2']);
    expect(await region('Open waivers')).toHaveTextContent(
      'feed-api: 2 rules, the first until Dec 3',
    );

    // A department rolls up what is below it: the backend is asked for all.
    expect(apis.readiness.getScorecards).toHaveBeenCalledWith(
      expect.objectContaining({
        team: ['group:default/player'],
        kind: ['component'],
      }),
    );
    const requests = [
      ...Object.values(asked),
      apis.readiness.getScorecards,
      apis.readiness.rollups.getMatrix,
      apis.readiness.getStandards,
      apis.onCall.queryStatuses,
      apis.onCall.getHealth,
    ].reduce((sum, { mock }) => sum + mock.calls.length, 0);
    expect(requests).toBe(6);
    await expectAccessible(container);
  });

  it('shows the year, and has a link to send', async () => {
    const writeText = jest.fn(async () => {});
    Object.assign(navigator, { clipboard: { writeText } });
    const { container } = await render();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Over a year' }),
    );
    expect(
      await screen.findByRole('img', {
        name: 'By level. First No level yet 3, now No level yet 1, Operable 2.',
      }),
    ).toBeInTheDocument();
    expect(
      await region('Interruptions a week over the year'),
    ).toHaveTextContent(
      'Outside office hours 39 in the first three months and 0 in the last three.',
    );
    expect(await region('Stages')).toHaveTextContent(
      /Shadowing since Oct 12, before that Preparing.*Preparing since Feb 2/,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Copy the link' }),
    );
    expect(
      await screen.findByText(
        /http:\/\/localhost\/readiness\/teams\/default\/player\?view=year/,
      ),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('stands where parts of it do not answer or may not be read', async () => {
    asked.getTeamStage.mockRejectedValue(new NotAllowedError('no'));
    asked.getCoverage.mockRejectedValue(new Error('not installed'));
    apis.onCall.queryStatuses.mockRejectedValue(new Error('not installed'));
    apis.readiness.getScorecards.mockRejectedValue(new Error('no answer'));
    await render();
    expect(await region('Stage')).toHaveTextContent(
      /It needs the permission readiness.rollout.read/,
    );
    expect(
      await region('On call in the next 28 days and nights'),
    ).toHaveTextContent('The rotation could not be read: not installed');
    await waitFor(() =>
      expect(
        screen.getAllByText(/The services could not be read: no answer/),
      ).toHaveLength(2),
    );
    expect(
      await screen.findByRole('list', { name: '1 gained' }),
    ).toBeInTheDocument();
  });

  it('says what is empty', async () => {
    asked.getTeamStage.mockResolvedValue({
      ...example.teamStage,
      since: undefined,
      next: undefined,
    });
    asked.getFailingRules.mockResolvedValue({ ...example.failing, items: [] });
    asked.getChanges.mockResolvedValue({
      items: [],
      pageInfo: { totalItems: 0 },
    });
    asked.getCoverage.mockResolvedValue({ ...example.coverage, items: [] });
    apis.readiness.getScorecards.mockResolvedValue({
      items: [],
      levels: [],
      pageInfo: { totalItems: 0 },
    });
    await render();
    expect(await region('Stage')).toHaveTextContent(
      'Shadowing from the startThis is the last stage.',
    );
    expect(await region('Fix first')).toHaveTextContent(
      'This team owns no service that is scored.',
    );
    expect(
      await screen.findByText('No rule was gained or lost.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(
        'PagerDuty has no escalation policy of this team.',
      ),
    ).toBeInTheDocument();
  });

  it('lists teams to choose from, with their stage and levels', async () => {
    const { container } = await render('/teams');
    const others = await screen.findByRole('table', {
      name: 'Other teams and groups',
    });
    await waitFor(() =>
      expect(within(others).getAllByRole('row').slice(1).map(text)).toEqual([
        'Podcast PlayerShadowing for 23 days, since Oct 123No level yet 1, Operable 2',
        'product0',
        'Search0',
      ]),
    );
    await userEvent.type(screen.getByLabelText('Search'), 'pod');
    await waitFor(() =>
      expect(within(others).getAllByRole('row')).toHaveLength(2),
    );
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('link', { name: 'Podcast Player' }));
    expect(await region('Fix first')).toBeInTheDocument();
  });
});
