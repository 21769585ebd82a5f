import { ConflictError, NotAllowedError } from '@backstage/errors';
import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import {
  accepted,
  acceptance,
  frozen,
  summary,
} from './__testUtils__/acceptances';
import { createApis, renderPage } from './__testUtils__/pages';
import {
  createReadinessApiMock,
  renderLegacy,
} from './__testUtils__/renderLegacy';
import { entity, now, scorecard } from './__testUtils__/scorecard';
import { EntityReadinessContent, ReadinessPage } from './index';
import { scorecardRouteRef } from './routes';

const base = createApis();
const acceptances = {
  list: jest.fn(),
  get: jest.fn(),
  getEvidence: jest.fn(),
  request: jest.fn(),
  comment: jest.fn(),
  decide: jest.fn(),
  withdraw: jest.fn(),
  settle: jest.fn(),
};
const apis = { ...base, readiness: { ...base.readiness, acceptances } };
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();

const renderList = (query = '') =>
  renderPage(<ReadinessPage />, { apis, path: `/acceptances${query}` });
const renderOne = () =>
  renderPage(<ReadinessPage />, {
    apis,
    path: `/acceptances/${summary.id}`,
  });
const may = (change: Partial<Acceptance['may']>) => ({
  may: { ...acceptance.may, ...change },
});
const rows = () => screen.getAllByRole('row').slice(1).map(text);

beforeEach(() => {
  setClock(now);
  setWidth(1440);
  acceptances.get.mockResolvedValue(acceptance);
  acceptances.getEvidence.mockResolvedValue(frozen);
});
afterEach(() => {
  jest.useRealTimers();
  jest.resetAllMocks();
});

describe('Acceptances', () => {
  it('are listed, those that wait for the viewer first, page by page', async () => {
    acceptances.list.mockImplementation(async ({ cursor }) => ({
      items: cursor
        ? [
            {
              ...summary,
              id: 'mine',
              subject: 'system:default/discovery',
              waitsForYou: true,
            },
          ]
        : [accepted.summary],
      pageInfo: { totalItems: 2, ...(!cursor && { nextCursor: 'next' }) },
    }));
    const { container } = await renderList();
    await screen.findByRole('table', { name: 'Acceptances' });
    expect(rows()).toEqual([
      'discovery◷waits for a decisionwaits for youOn-call ready0 of 1player2 days ago',
      'player-api✓acceptedto be looked at again (1 reason)2 conditions not met yetOn-call ready1 of 1player2 days ago',
    ]);
    expect(screen.getByRole('link', { name: 'discovery' })).toHaveAttribute(
      'href',
      '/readiness/acceptances/mine',
    );
    await expectAccessible(container);
  });

  it('are filtered by where they stand, in the address', async () => {
    acceptances.list.mockResolvedValue({
      items: [],
      pageInfo: { totalItems: 0 },
    });
    await renderList('?state=reviewDue');
    expect(
      await screen.findByText('No acceptance is in this state.'),
    ).toBeInTheDocument();
    expect(acceptances.list).toHaveBeenCalledWith({
      reviewDue: true,
      limit: 200,
    });
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'open');
    expect(acceptances.list).toHaveBeenLastCalledWith({
      state: ['open'],
      limit: 200,
    });
  });

  it('say that there are none, or that nobody may see them', async () => {
    acceptances.list.mockResolvedValueOnce({
      items: [],
      pageInfo: { totalItems: 0 },
    });
    const empty = await renderList();
    expect(
      await screen.findByText(/Nobody has asked for an acceptance yet/),
    ).toBeInTheDocument();
    empty.unmount();
    acceptances.list.mockRejectedValue(new NotAllowedError('no'));
    await renderList();
    expect(
      await screen.findByText(/readiness\.rollout\.read/),
    ).toBeInTheDocument();
  });
});

describe('Acceptance', () => {
  it('shows the request, its evidence with a hash that fits, and the discussion', async () => {
    Object.defineProperty(window.crypto, 'subtle', {
      configurable: true,
      value: webcrypto.subtle,
    });
    Object.assign(window, { TextEncoder });
    const { container } = await renderOne();
    expect(
      await screen.findByRole('heading', { name: 'player-api into on-call' }),
    ).toBeInTheDocument();
    const page = text(container);
    expect(page).toContain('Nights are quiet.');
    expect(page).toContain('Who restores the database?');
    expect(page).toContain(acceptance.evidence.hash);
    expect(
      screen.queryByRole('button', { name: /Accept|Decline|Say|Take/ }),
    ).not.toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Show every rule as it stood' }),
    );
    expect(
      await screen.findByText(/The hash of what was read is the one/),
    ).toBeInTheDocument();
    expect(
      within(
        screen.getByRole('list', { name: 'Rules of player-api as they stood' }),
      ).getByText(/ONC-05/),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('tells evidence that is not what was frozen', async () => {
    Object.defineProperty(window.crypto, 'subtle', {
      configurable: true,
      value: webcrypto.subtle,
    });
    acceptances.getEvidence.mockResolvedValue(`${frozen} `);
    await renderOne();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show every rule as it stood',
      }),
    );
    expect(await screen.findByText(/another one than was/)).toBeInTheDocument();
  });

  it('is accepted under conditions with dates', async () => {
    acceptances.get.mockResolvedValue({
      ...acceptance,
      ...may({ decide: true, comment: true }),
    });
    await renderOne();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Accept' }),
    );
    const form = screen.getByRole('form', {
      name: 'Accept player-api into on-call',
    });
    await userEvent.type(
      within(form).getByRole('textbox', { name: /Why/ }),
      'Well prepared',
    );
    await userEvent.click(
      within(form).getByRole('button', { name: 'Add a condition' }),
    );
    const submit = within(form).getByRole('button', { name: 'Accept' });
    expect(submit).toBeDisabled();
    await userEvent.type(
      within(form).getByRole('textbox', { name: /Condition 1/ }),
      'Practise a restore',
    );
    const due = within(form).getByLabelText(/To be met by/);
    await userEvent.type(due, '2026-10-01');
    expect(submit).toBeDisabled();
    await userEvent.clear(due);
    await userEvent.type(due, '2026-12-01');
    acceptances.get.mockResolvedValue(accepted);
    await userEvent.click(submit);
    expect(acceptances.decide).toHaveBeenCalledWith(summary.id, {
      decision: 'accept',
      version: 2,
      note: 'Well prepared',
      conditions: [{ text: 'Practise a restore', due: '2026-12-01' }],
    });
    expect(
      await screen.findByText('Your approval is recorded.'),
    ).toBeInTheDocument();
  });

  it('says who was faster, and shows what stands then', async () => {
    acceptances.get.mockResolvedValue({
      ...acceptance,
      ...may({ decide: true }),
    });
    await renderOne();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Decline' }),
    );
    const form = screen.getByRole('form', { name: 'Decline player-api' });
    await userEvent.type(within(form).getByRole('textbox'), 'Not yet');
    acceptances.decide.mockRejectedValue(
      new ConflictError('It is accepted already'),
    );
    acceptances.get.mockResolvedValue(accepted);
    await userEvent.click(
      within(form).getByRole('button', { name: 'Decline' }),
    );
    expect(
      await screen.findByText(/not recorded: It is accepted already/),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/accepted by/, { exact: false }),
    ).toBeInTheDocument();
  });

  it('shows conditions in each state, and lets them be settled', async () => {
    acceptances.get.mockResolvedValue({
      ...accepted,
      ...may({ settle: true }),
    });
    const { container } = await renderOne();
    await screen.findByText(/Practise a restore/);
    const page = text(container);
    expect(page).toContain('◷open · Practise a restore · due Dec 1');
    expect(page).toContain('✗not met in time · Name a manager');
    expect(page).toContain('✓met · Link the runbook');
    expect(page).toContain('a condition was not met in time');
    expect(page).toContain('looked at again by Nov 3, 2027');
    const [first] = screen.getAllByRole('button', {
      name: 'Say that it is met',
    });
    await userEvent.click(first);
    const form = screen.getByRole('form');
    await userEvent.type(
      within(form).getByRole('textbox'),
      'Restored on Monday',
    );
    await userEvent.click(
      within(form).getByRole('button', { name: 'Say that it is met' }),
    );
    expect(acceptances.settle).toHaveBeenCalledWith(
      summary.id,
      accepted.conditions[0].id,
      { note: 'Restored on Monday', version: 5 },
    );
    await expectAccessible(container);
  });

  it('stays where its subject has left the catalog, and can be taken back', async () => {
    acceptances.get.mockResolvedValue({
      ...acceptance,
      summary: { ...summary, subjectGone: true },
      ...may({ decide: true, withdraw: true }),
    });
    await renderOne();
    expect(await screen.findByText(/has left the catalog/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Accept' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Take it back' }),
    ).toBeInTheDocument();
  });
});

describe('Acceptance on the Readiness tab', () => {
  const api = { ...createReadinessApiMock(), acceptances };
  const renderTab = () =>
    renderLegacy(<EntityReadinessContent />, {
      api,
      on: {
        ...entity,
        // The guest of the test app is who looks.
        relations: [
          { type: RELATION_OWNED_BY, targetRef: 'user:default/guest' },
        ],
      },
      catalog: catalogApiMock(),
      mountedRoutes: { '/': scorecardRouteRef },
    });

  beforeEach(() => {
    api.getScorecard.mockResolvedValue(scorecard);
    api.getScorecardChanges.mockResolvedValue({ items: [] });
    api.rollups.getChanges.mockResolvedValue({
      items: [],
      pageInfo: { totalItems: 0 },
    });
    acceptances.list.mockResolvedValue({
      items: [],
      pageInfo: { totalItems: 0 },
    });
  });

  it('lets owners ask', async () => {
    await renderTab();
    expect(
      await screen.findByText(/Not accepted into 24\/7 on-call/),
    ).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Ask for acceptance into 24/7',
      }),
    );
    const form = screen.getByRole('form', {
      name: 'Ask for acceptance into 24/7',
    });
    await userEvent.type(within(form).getByRole('textbox'), 'Quiet nights');
    acceptances.list.mockResolvedValue({
      items: [summary],
      pageInfo: { totalItems: 1 },
    });
    await userEvent.click(within(form).getByRole('button', { name: 'Ask' }));
    expect(acceptances.request).toHaveBeenCalledWith({
      subject: 'component:default/player-api',
      note: 'Quiet nights',
    });
    expect(
      await screen.findByRole('link', { name: 'Open the record' }),
    ).toHaveAttribute('href', `/readiness/acceptances/${summary.id}`);
  });
});
