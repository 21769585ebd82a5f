import { NotAllowedError } from '@backstage/errors';
import {
  expectAccessible,
  setClock,
  setWidth,
} from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  audioBelow,
  costs,
  health,
  matrixOf,
  none,
  overview,
} from './__testUtils__/overview';
import { createApis, group, renderPage } from './__testUtils__/pages';
import { now } from './__testUtils__/scorecard';
import { ReadinessPage } from './index';

const apis = createApis();
const { rollups } = apis.readiness;
const renderAdoption = (query = '') =>
  renderPage(<ReadinessPage />, {
    apis,
    path: `/adoption${query}`,
    groups: [group('audio', 'Audio')],
  });
const headlines = () =>
  screen.findByRole('list', { name: 'In short' }).then(list =>
    within(list)
      .getAllByRole('listitem')
      .map(item => item.textContent!.replace(/\s+/g, ' ').trim()),
  );
const cell = (name: RegExp) => screen.findByRole('button', { name });

beforeEach(() => {
  setClock(now);
  setWidth(1440);
  rollups.getOverview.mockResolvedValue(overview);
  rollups.getMatrix.mockResolvedValue(audioBelow);
  apis.onCall.getHealth.mockResolvedValue(health);
  apis.onCall.pay.getCosts.mockResolvedValue(costs);
});
afterEach(() => {
  jest.useRealTimers();
  jest.clearAllMocks();
});

describe('Adoption page', () => {
  it('tells in words where it stands against a year ago, with links to what is behind', async () => {
    const { container } = await renderAdoption();
    await screen.findByText(/outside-hours/);
    expect(await headlines()).toEqual([
      '11 of 14 teams run their own on-call (a year ago: 2)',
      '20% of services are On-call ready or above (a year ago: 0%)',
      '8 services left on the legacy platform (a year ago: 58) 2 not known',
      '3 outside-hours interruptions a week (a year ago: 41)',
    ]);
    const href = (name: RegExp) =>
      screen.getByRole('link', { name }).getAttribute('href');
    expect(href(/run their own/)).toBe('/readiness/rollout');
    expect(href(/On-call ready or above/)).toBe(
      '/readiness/services?standard=operational-ownership&level=3%2B',
    );
    expect(href(/left on the legacy/)).toBe(
      '/readiness/services?standard=operational-ownership&rule=ISO-08&status=fail',
    );
    expect(rollups.getOverview).toHaveBeenCalledWith(
      expect.objectContaining({ from: '2025-11-05' }),
    );
    expect(apis.onCall.getHealth).toHaveBeenCalledWith({
      from: '2025-11-05T00:00:00Z',
      to: '2026-11-04T10:00:00.000Z',
    });
    expect(apis.onCall.pay.getCosts).toHaveBeenCalledWith({ from: '2025-12' });
    for (const figure of [
      'Teams by stage. 11 of 14 teams are on call or beyond.',
      'Services by level. 20 of 100 services are On-call ready or above.',
      'Left on the legacy platform. 58 at first, 8 left.',
      'Infrastructure as code and account isolation. Now: Infrastructure is code 55%.',
      'Interruptions outside office hours, whole company. 41 a week at first, 3 a week now.',
      'Cost of on-call and quiet share, whole company. 84,001 SEK in the last whole month.',
    ]) {
      expect(screen.getByRole('img', { name: figure })).toBeInTheDocument();
    }
    expect(screen.getByText(/12 rules are waived/)).toHaveTextContent(
      '12 rules are waived, the oldest for 92 days',
    );
    expect(
      screen.getByRole('link', { name: 'Podcast Player' }),
    ).toHaveAttribute('href', '/readiness/teams/default/player');
    expect(
      screen.getByText('from Operable to Owned, Nov 2'),
    ).toBeInTheDocument();
    await expectAccessible(container);

    // With the groups of the catalog.
    const asked =
      1 +
      [
        rollups.getOverview,
        apis.readiness.getSources,
        apis.onCall.getHealth,
        apis.onCall.pay.getCosts,
      ].reduce((sum, { mock }) => sum + mock.calls.length, 0);
    expect(asked).toBe(5);
  });

  it('opens the organisation by keyboard, and leads from a cell to its services', async () => {
    const { container } = await renderAdoption();
    const open = await screen.findByRole('button', {
      name: 'What is below Audio',
    });
    open.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('button', {
        name: 'Podcast Player, Ownership: 100%, 4 pass, 0 fail',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Audio itself')).toBeInTheDocument();
    expect(rollups.getMatrix).toHaveBeenCalledWith(
      expect.objectContaining({ parent: 'group:default/audio' }),
    );
    // Unknown is no share, and never looks like a pass.
    expect(
      await cell(/^Audio, On-call: unknown|^Audio, On-call: not known/),
    ).toHaveTextContent('?');
    await expectAccessible(container);
    open.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.queryByText('Audio itself')).not.toBeInTheDocument(),
    );
    (await cell(/^Audio, Ownership: 75%/)).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(apis.readiness.getScorecards).toHaveBeenCalledWith(
        expect.objectContaining({
          team: ['group:default/audio'],
          category: ['ownership'],
        }),
      ),
    );
  });

  it('looks at a part of the organisation and another period', async () => {
    await renderAdoption('?team=group:default/audio&period=quarter');
    await headlines();
    expect(rollups.getOverview).toHaveBeenLastCalledWith(
      expect.objectContaining({
        team: ['group:default/audio'],
        from: '2026-08-05',
      }),
    );
    expect((await headlines())[0]).toBe(
      '11 of 14 teams run their own on-call (on Nov 5, 2025: 2)',
    );
    await userEvent.selectOptions(
      screen.getByLabelText('Organisation'),
      'The whole organisation',
    );
    await waitFor(() =>
      expect(rollups.getOverview.mock.lastCall![0]).not.toHaveProperty('team'),
    );
  });

  it('leaves out what the viewer may not see or the app does not have', async () => {
    const refused = Object.assign(new Error('403'), {
      cause: new NotAllowedError('no'),
    });
    apis.onCall.getHealth.mockRejectedValue(refused);
    apis.onCall.pay.getCosts.mockRejectedValue(refused);
    const { stages, ...visible } = overview;
    rollups.getOverview.mockResolvedValue({
      ...visible,
      trends: { ...overview.trends, groups: [] },
    });
    await renderAdoption();
    expect(stages).toBeDefined();
    expect(await headlines()).toEqual([
      '20% of services are On-call ready or above (a year ago: 0%)',
    ]);
    await waitFor(() =>
      expect(screen.queryByText(/whole company/)).not.toBeInTheDocument(),
    );
  });

  it('says what of on-call could not be read, and shows the rest', async () => {
    apis.onCall.getHealth.mockRejectedValue(new Error('down'));
    await renderAdoption();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Interruptions could not be read: down',
    );
    expect(await headlines()).toHaveLength(3);
  });

  it('compares nothing with a past that is not known, and draws no empty past', async () => {
    const [{ points }] = overview.adoption.groups;
    const unknown = { ...none, unknown: 4 };
    rollups.getOverview.mockResolvedValue({
      ...overview,
      adoption: {
        ...overview.adoption,
        groups: [
          {
            group: { key: '' },
            points: points.map((point, index) =>
              index < 2 ? { ...point, subjects: 0, levels: [] } : point,
            ),
          },
        ],
      },
      trends: {
        ...overview.trends,
        groups: overview.trends.groups.map(each => ({
          ...each,
          points: each.points.map(point => ({ ...point, counts: unknown })),
        })),
      },
      matrix: matrixOf([]),
      improvements: { ...overview.improvements, items: [] },
      fallen: [],
      stages: { stages: overview.stages!.stages, points: [] },
    });
    apis.onCall.getHealth.mockResolvedValue({
      ...health,
      knownFrom: undefined,
    });
    const { container } = await renderAdoption();
    expect(await headlines()).toEqual([
      '20% of services are On-call ready or above',
    ]);
    // The legacy platform and the topics; nobody may take unknown for none.
    expect(
      screen.getAllByText('Nothing is known for this time.').length,
    ).toBeGreaterThanOrEqual(2);
    expect(
      screen.getByText('Known so far: one day. A line needs two.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Nobody improved in this time.'),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says what could not be read, and reads it again', async () => {
    rollups.getOverview.mockRejectedValueOnce(new Error('gone'));
    await renderAdoption();
    expect(
      await screen.findByText(/could not be read: gone/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await headlines()).toHaveLength(4);
  });
});
