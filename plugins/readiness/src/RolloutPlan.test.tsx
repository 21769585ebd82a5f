import { ConflictError } from '@backstage/errors';
import type { Investment } from '@operations-in-teams/plugin-readiness-common';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createApis, renderPage } from './__testUtils__/pages';
import { stages, teamStage } from './__testUtils__/rollout';
import { now } from './__testUtils__/scorecard';
import { ReadinessPage } from './index';

const base = createApis();
const apis = {
  ...base,
  readiness: {
    ...base.readiness,
    stages: { getStages: jest.fn(), getTeamStage: jest.fn() },
    acceptances: { list: jest.fn() },
    teamPlans: {
      getInvestments: jest.fn(),
      addInvestment: jest.fn(),
      updateInvestment: jest.fn(),
      getPulse: jest.fn(),
      answerPulse: jest.fn(),
    },
  },
};
const api = apis.readiness;
const TEAM = 'group:default/search';
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();
const render = () =>
  renderPage(<ReadinessPage />, {
    apis,
    path: '/rollout/teams/default/search',
  });

const act = { by: 'user:default/omar.haddad', at: '2026-10-01T08:00:00Z' };
const item: Investment = {
  id: '44444444-4444-4444-8444-444444444444',
  version: 3,
  team: TEAM,
  plan: {
    kind: 'automation',
    title: 'Alarms that help',
    state: 'inProgress',
    progress: 40,
    from: '2026-09-01',
    to: '2026-10-31',
    owner: 'user:default/omar.haddad',
    tracker: 'https://tracker.example.net/1',
    closes: [{ standard: 'operational-ownership', rule: 'ONC-05' }],
  },
  created: act,
  changed: act,
  gaps: { open: 2, closed: 1, unknown: 0 },
};

beforeEach(() => {
  setClock(now);
  setWidth(1440);
  api.stages.getStages.mockResolvedValue({ items: stages });
  api.stages.getTeamStage.mockResolvedValue({
    ...teamStage,
    may: { ...teamStage.may, plan: true },
  });
  api.acceptances.list.mockResolvedValue({
    items: [],
    pageInfo: { totalItems: 0 },
  });
  api.teamPlans.getInvestments.mockResolvedValue({ items: [item] });
  api.teamPlans.getPulse.mockResolvedValue({
    rounds: [],
    running: { from: '2026-11-01', to: '2026-11-30' },
    mayAnswer: true,
  });
  api.getStandards.mockResolvedValue({ items: [] });
});
afterEach(() => {
  jest.useRealTimers();
  jest.resetAllMocks();
});

describe('Plan of a team', () => {
  it('shows items by kind, with window, progress and what became of the gaps', async () => {
    const { container } = await render();
    const kind = await screen.findByRole('region', { name: 'Automation' });
    expect(text(kind)).toContain('◷in progress · Alarms that help');
    expect(text(kind)).toContain(
      '40% done · Sep 1 to Oct 31 · the window is over',
    );
    expect(text(kind)).toContain(
      'Closes ONC-05: 1 closed, 2 open, 0 not known',
    );
    expect(
      within(kind).getByRole('link', { name: /In the tracker/ }),
    ).toHaveAttribute('href', 'https://tracker.example.net/1');
    await expectAccessible(container);
  });

  it('finishes an item, and says who was faster', async () => {
    await render();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Finish' }),
    );
    const form = screen.getByRole('form', {
      name: 'Finish Alarms that help',
    });
    api.teamPlans.updateInvestment.mockRejectedValue(
      new ConflictError('Somebody else has changed this'),
    );
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    expect(api.teamPlans.updateInvestment).toHaveBeenCalledWith(TEAM, item.id, {
      version: 3,
      plan: { ...item.plan, state: 'done', progress: 100 },
    });
    expect(
      await screen.findByText(/not recorded: Somebody else has changed this/),
    ).toBeInTheDocument();
  });

  it('takes no address that a browser should not follow', async () => {
    api.teamPlans.getInvestments.mockResolvedValue({ items: [] });
    await render();
    expect(
      await screen.findByText('Nothing is planned yet.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Add an item' }));
    const form = screen.getByRole('form', { name: 'Add an item' });
    await userEvent.type(
      within(form).getByRole('textbox', { name: /^What/ }),
      'Hire two',
    );
    await userEvent.selectOptions(
      within(form).getByLabelText('Kind'),
      'hiring',
    );
    const link = within(form).getByRole('textbox', {
      name: 'Link to the tracker',
    });
    const save = within(form).getByRole('button', { name: 'Save' });
    // eslint-disable-next-line no-script-url
    await userEvent.type(link, 'javascript:alert(1)');
    expect(save).toBeDisabled();
    await userEvent.clear(link);
    await userEvent.click(save);
    expect(api.teamPlans.addInvestment).toHaveBeenCalledWith(TEAM, {
      kind: 'hiring',
      title: 'Hire two',
      state: 'planned',
      progress: 0,
    });
    expect(await screen.findByText('It is in the plan.')).toBeInTheDocument();
  });
});

describe('Pulse of a team', () => {
  it('takes an answer, and shows no round that is not one of four and more', async () => {
    api.teamPlans.getPulse.mockResolvedValue({
      rounds: [
        { from: '2026-10-01', to: '2026-10-31' },
        {
          from: '2026-09-01',
          to: '2026-09-30',
          result: { answers: 4, ready: 3.25, sustainable: 4 },
        },
      ],
      running: { from: '2026-11-01', to: '2026-11-30' },
      mayAnswer: true,
      answered: true,
    });
    const { container } = await render();
    expect(
      await screen.findByText(/Of 1 earlier round too few answered/),
    ).toBeInTheDocument();
    expect(text(container)).toContain(
      'Last: ready 3.3, sustainable 4, of 4 answers.',
    );
    expect(text(container)).toContain('You have answered in this round');
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }));
    const form = screen.getByRole('form', { name: 'Answer' });
    const send = within(form).getByRole('button', { name: 'Send' });
    expect(send).toBeDisabled();
    for (const [question, score] of [
      [/How ready/, '2'],
      [/How sustainable/, '5'],
    ] as const) {
      await userEvent.click(
        within(
          within(form).getByRole('radiogroup', { name: question }),
        ).getByLabelText(score),
      );
    }
    await expectAccessible(form);
    await userEvent.click(send);
    expect(api.teamPlans.answerPulse).toHaveBeenCalledWith(TEAM, {
      ready: 2,
      sustainable: 5,
    });
    expect(await screen.findByText(/Nobody can see it/)).toBeInTheDocument();
  });
});
