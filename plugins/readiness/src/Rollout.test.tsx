import { ConflictError, NotAllowedError } from '@backstage/errors';
import type { TeamStage } from '@operations-in-teams/plugin-readiness-common';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createApis, renderPage } from './__testUtils__/pages';
import {
  criteria,
  onBoard,
  request,
  stageRef,
  stages,
  teamStage,
} from './__testUtils__/rollout';
import { now } from './__testUtils__/scorecard';
import { ReadinessPage } from './index';

const base = createApis();
const apis = {
  ...base,
  readiness: {
    ...base.readiness,
    stages: {
      getStages: jest.fn(),
      getTeams: jest.fn(),
      getTeamStage: jest.fn(),
      getCentralOperations: jest.fn(),
      request: jest.fn(),
      withdraw: jest.fn(),
      decide: jest.fn(),
    },
    acceptances: { list: jest.fn() },
  },
};
const api = apis.readiness;
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();

const renderBoard = () =>
  renderPage(<ReadinessPage />, { apis, path: '/rollout' });
const renderTeam = () =>
  renderPage(<ReadinessPage />, {
    apis,
    path: '/rollout/teams/default/search',
  });
const answerTeam = (change: Partial<TeamStage>) =>
  api.stages.getTeamStage.mockResolvedValue({ ...teamStage, ...change });
const nothingElse = {
  request: false,
  withdraw: false,
  decide: false,
  plan: false,
};

beforeEach(() => {
  setClock(now);
  setWidth(1440);
  api.stages.getStages.mockResolvedValue({ items: stages });
  api.stages.getTeams.mockResolvedValue({
    items: [onBoard],
    counts: [],
    pageInfo: { totalItems: 1 },
  });
  api.stages.getCentralOperations.mockResolvedValue({
    items: [
      {
        entityRef: 'component:default/index',
        title: 'index',
        owner: 'group:default/search',
        ownerStage: stageRef('preparing'),
        reasons: [{ reason: 'firstLevel', since: '2026-10-01T00:00:00Z' }],
        incidents: 9,
        outsideInterruptions: 4,
      },
    ],
    counts: { firstLevel: 1, teamStage: 0, notAccepted: 0 },
    trend: { standard: 'operational-ownership', rule: 'ONC-10' },
    pageInfo: { totalItems: 1 },
  });
  api.acceptances.list.mockResolvedValue({
    items: [],
    pageInfo: { totalItems: 0 },
  });
  api.rollups.getTrends.mockResolvedValue({ groups: [] });
  answerTeam({});
});
afterEach(() => {
  jest.useRealTimers();
  jest.resetAllMocks();
});

describe('Rollout board', () => {
  it('shows teams by stage, with what is missing, what they say, and evidence', async () => {
    const { container } = await renderBoard();

    const column = await screen.findByRole('region', {
      name: 'Preparing: 1 team',
    });
    expect(text(column)).toContain('23 days in this stage');
    expect(text(column)).toContain('Asks for On call, 1 day ago');
    expect(text(column)).toContain('1 of 3 met for On call');
    expect(text(column)).toContain(
      '✗unmet Somebody is on call around the clock (1 of 2)',
    );
    expect(text(column)).toContain('?unknown The team feels ready');
    expect(text(column)).toContain('We have slept well for a month.');
    expect(
      within(column).getByRole('link', { name: 'Search' }),
    ).toHaveAttribute('href', '/readiness/rollout/teams/default/search');
    expect(
      text(screen.getByRole('region', { name: 'On call: 0 teams' })),
    ).toContain('No team stands here.');

    await userEvent.click(
      within(column).getByRole('button', { name: 'What On call asks for' }),
    );
    await userEvent.click(
      within(column).getAllByRole('button', { name: 'Evidence (1)' })[1],
    );
    expect(
      within(column).getByRole('link', { name: 'index ONC-05' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/index/readiness?standard=operational-ownership&rule=ONC-05',
    );
    expect(screen.getByText('Nothing waits for your decision.')).toBeVisible();
    await expectAccessible(container);
  });

  it('says what waits for the viewer first, and reads all pages', async () => {
    api.stages.getTeams.mockImplementation(async ({ cursor }) => ({
      items: cursor
        ? [{ ...onBoard, waitsForYou: true }]
        : Array.from({ length: 12 }, (_, index) => ({
            team: `group:default/t-${index}`,
            title: `Team ${index}`,
            stage: stageRef('central-operations'),
          })),
      counts: [],
      pageInfo: { totalItems: 13, ...(!cursor && { nextCursor: 'next' }) },
    }));
    api.acceptances.list.mockResolvedValue({
      items: [
        {
          id: 'a',
          subject: 'system:default/discovery',
          asked: request.asked,
          waitsForYou: true,
        },
        { id: 'b', subject: 'system:default/other', asked: request.asked },
      ],
      pageInfo: { totalItems: 2 },
    });
    await renderBoard();

    expect(
      await screen.findByRole('link', { name: 'Search asks for On call' }),
    ).toHaveAttribute('href', '/readiness/rollout/teams/default/search');
    expect(
      screen.getByRole('link', {
        name: 'discovery asks for acceptance into on-call',
      }),
    ).toHaveAttribute('href', '/readiness/acceptances/a');
    expect(screen.queryByText(/other asks/)).not.toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Central operations: 12 teams' }),
    ).toBeInTheDocument();
  });

  it('says what central operations still carries, and why', async () => {
    api.rollups.getTrends.mockResolvedValue({
      groups: [
        {
          points: [
            { date: '2026-10-04', counts: { fail: 3 } },
            { date: '2026-11-01', counts: { fail: 1 } },
          ],
        },
      ],
    });
    await renderBoard();
    const table = await screen.findByRole('table', {
      name: 'Services that central operations carries',
    });
    expect(within(table).getAllByRole('row').slice(1).map(text)).toEqual([
      'indexsearch, Preparingcentral operations is called first since Oct 149',
    ]);
    expect(
      screen.getByRole('img', { name: /First 3, now 1\./ }),
    ).toBeInTheDocument();
    expect(api.rollups.getTrends).toHaveBeenCalledWith({
      standard: 'operational-ownership',
      rule: ['ONC-10'],
      from: '2025-11-04',
      interval: 'week',
    });
  });

  it('warns of a team at risk, and says when its grace is over', async () => {
    const risk = {
      since: '2026-10-20T00:00:00Z',
      reviewDue: '2026-11-19T00:00:00Z',
      criteria: [criteria[1]],
    };
    api.stages.getTeams.mockResolvedValue({
      items: [
        { ...onBoard, atRisk: risk },
        {
          ...onBoard,
          team: 'group:default/late',
          title: 'Late',
          atRisk: { ...risk, reviewDue: '2026-11-01T00:00:00Z' },
        },
      ],
      counts: [],
      pageInfo: { totalItems: 2 },
    });
    await renderBoard();
    const [soon, due] = await screen.findAllByText(/At risk since Oct 20/);
    expect(text(soon)).toContain('is due on Nov 19');
    expect(text(due)).toContain('is due since Nov 1');
  });

  it('says that there are no teams, that nobody may see them, or what went wrong', async () => {
    api.stages.getTeams.mockResolvedValueOnce({
      items: [],
      counts: [],
      pageInfo: { totalItems: 0 },
    });
    api.acceptances.list.mockRejectedValueOnce(new Error('no acceptances'));
    const empty = await renderBoard();
    expect(await screen.findByText(/No team is known/)).toBeInTheDocument();
    expect(screen.getByText(/no acceptances/)).toBeInTheDocument();
    empty.unmount();

    api.stages.getTeams.mockRejectedValue(new NotAllowedError('no'));
    const refused = await renderBoard();
    expect(
      await screen.findByText(/readiness\.rollout\.read/),
    ).toBeInTheDocument();
    refused.unmount();

    api.stages.getTeams.mockRejectedValueOnce(new Error('backend is down'));
    await renderBoard();
    expect(await screen.findByText(/backend is down/)).toBeInTheDocument();
    api.stages.getTeams.mockResolvedValue({
      items: [onBoard],
      counts: [],
      pageInfo: { totalItems: 1 },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Search' }),
    ).toBeInTheDocument();
  });
});

describe('Rollout of a team', () => {
  it('shows stage, history and what is asked for, without acts to who has none', async () => {
    const { container } = await renderTeam();
    expect(
      await screen.findByRole('heading', { name: 'Stage: Preparing' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Preparing (now)')).toHaveAttribute(
      'aria-current',
      'step',
    );
    expect(
      within(screen.getByRole('list', { name: 'What On call asks for' }))
        .getAllByRole('listitem')
        .map(text),
    ).toEqual([
      expect.stringContaining('✓met · Enough people'),
      expect.stringContaining('✗unmet · Somebody is on call'),
      expect.stringContaining('?unknown · The team feels ready'),
    ]);
    expect(text(container)).toContain('Central operations → Preparing');
    expect(text(container)).toContain('We want to own it.');
    expect(text(container)).toContain('the team’s own affair');
    expect(
      screen.queryByRole('button', { name: /Ask|Confirm|Decline|Withdraw/ }),
    ).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('lets the team ask, with how it feels', async () => {
    answerTeam({ may: { ...nothingElse, request: true } });
    await renderTeam();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for another stage' }),
    );
    const form = screen.getByRole('form', { name: 'Ask for another stage' });
    const send = within(form).getByRole('button', { name: 'Ask' });
    expect(send).toBeDisabled();
    expect(within(form).getByLabelText('Stage to ask for')).toHaveValue(
      'on-call',
    );
    await userEvent.type(
      within(form).getByRole('textbox', { name: /How does the team feel/ }),
      'Ready.',
    );
    await userEvent.selectOptions(
      within(form).getByLabelText(/How ready does the team feel/),
      '4',
    );
    answerTeam({ request, may: { ...nothingElse, withdraw: true } });
    await userEvent.click(send);
    expect(api.stages.request).toHaveBeenCalledWith('group:default/search', {
      to: 'on-call',
      note: 'Ready.',
      confidence: 4,
    });
    expect(await screen.findByText(/The team has asked/)).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Withdraw the request' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(api.stages.withdraw).toHaveBeenCalledWith(
      'group:default/search',
      request.id,
      { version: 1 },
    );
  });

  it('asks for a reason where something is missing, and says who was faster', async () => {
    answerTeam({ request, may: { ...nothingElse, decide: true } });
    await renderTeam();
    expect(await screen.findByText(/feels ready: 4 of 5/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    const form = screen.getByRole('form', {
      name: 'Confirm On call for Search',
    });
    expect(text(form)).toContain('2 things are not met or not known');
    const confirm = within(form).getByRole('button', { name: 'Confirm' });
    expect(confirm).toBeDisabled();
    await userEvent.type(within(form).getByRole('textbox'), 'Seen enough');

    api.stages.decide.mockRejectedValueOnce(new Error('no connection'));
    await userEvent.click(confirm);
    expect(await screen.findByText(/no connection/)).toBeInTheDocument();
    expect(within(form).getByRole('textbox')).toHaveValue('Seen enough');

    api.stages.decide.mockRejectedValueOnce(
      new ConflictError('The request is declined already'),
    );
    answerTeam({ requests: [{ ...request, state: 'declined' }] });
    await userEvent.click(confirm);
    expect(
      await screen.findByText(
        /not recorded: The request is declined already\. What you see now/,
      ),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Confirm' }),
      ).not.toBeInTheDocument(),
    );
    expect(api.stages.decide).toHaveBeenLastCalledWith(
      'group:default/search',
      request.id,
      { decision: 'confirm', version: 1, note: 'Seen enough' },
    );
  });
});
