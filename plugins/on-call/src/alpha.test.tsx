import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeOnCall } from './__testUtils__/fakeOnCall';
import { entity, now, status } from './__testUtils__/onCallStatus';
import plugin from './alpha';
import { onCallApiRef } from './index';

const getStatus = jest.fn();

function renderEntity(kind: string, annotations?: Record<string, string>) {
  return renderTestApp({
    extensions: [
      createTestEntityPage({
        entity: { ...entity, kind, metadata: { name: 'x', annotations } },
      }),
      plugin.getExtension('entity-card:on-call/status'),
    ],
    apis: [[onCallApiRef, { getStatus } as never]],
  });
}

describe('On-call plugin in the new frontend system', () => {
  beforeEach(() => {
    setClock(now);
    getStatus.mockResolvedValue(status);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it.each(['Component', 'System', 'Domain', 'Group'])(
    'shows the card on a %s',
    async kind => {
      renderEntity(kind);
      expect(
        await screen.findByRole('heading', { name: 'On call' }),
      ).toBeInTheDocument();
      expect(
        await screen.findByRole('link', { name: 'Ida Berg' }),
      ).toBeInTheDocument();
      expect(getStatus).toHaveBeenCalledWith({
        kind: kind.toLowerCase(),
        namespace: 'default',
        name: 'x',
      });
    },
  );

  it.each(['API', 'Resource'])(
    'shows the card on a %s once it is linked',
    async kind => {
      renderEntity(kind, {
        'operations-in-teams/pagerduty-service-ids': 'PSVC1, PSVC2',
      });
      expect(
        await screen.findByRole('heading', { name: 'On call' }),
      ).toBeInTheDocument();
    },
  );

  it.each(['API', 'Resource', 'User'])(
    'shows no card on a %s that is not linked',
    async kind => {
      renderEntity(kind);
      expect(
        await screen.findByTestId('empty-entity-page'),
      ).toBeInTheDocument();
      expect(getStatus).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['/on-call', 'table', 'Who is on call now'],
    ['/on-call/coverage', 'heading', 'Player policy'],
    ['/on-call/health', 'table', 'Teams'],
    ['/on-call/pay', 'table', 'People'],
  ])('has the page %s', async (path, role, name) => {
    renderTestApp({
      features: [plugin],
      initialRouteEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [[onCallApiRef, fakeOnCall() as never]],
    });
    expect(await screen.findByRole(role, { name })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'On call',
    );
    expect(
      screen.getAllByRole('tab').map(({ textContent }) => textContent),
    ).toEqual(['Now', 'Coverage', 'Health', 'Pay']);
    // The header above is Backstage's own.
    await expectAccessible(screen.getByRole('article'));
  });

  it('leads from a team to its coverage, and from a figure to incidents', async () => {
    const user = userEvent.setup();
    const onCall = fakeOnCall();
    renderTestApp({
      features: [plugin],
      initialRouteEntries: ['/on-call'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [[onCallApiRef, onCall as never]],
    });
    await user.click(
      await screen.findByRole('link', { name: 'Coverage of Podcast Player' }),
    );
    await screen.findByRole('group', { name: 'Timeline of Player policy' });
    expect(onCall.getCoverage.mock.lastCall![0]).toMatchObject({ team: 'PT1' });

    await user.click(screen.getByRole('tab', { name: 'Health' }));
    const teams = await screen.findByRole('table', { name: 'Teams' });
    await user.click(within(teams).getAllByRole('link', { name: '10' })[0]);
    expect(
      await screen.findByRole('table', { name: 'Incidents' }),
    ).toBeInTheDocument();
  });

  it('reads from the backend with its own client', async () => {
    const fetch = jest.fn(async (request: Request) => {
      expect(request.url).toBe(
        'http://localhost:7007/api/on-call/status/component/default/player-api',
      );
      return Response.json(status);
    });
    renderTestApp({
      extensions: [createTestEntityPage({ entity })],
      features: [plugin],
      apis: [[fetchApiRef, { fetch: fetch as typeof globalThis.fetch }]],
    });
    expect(
      await screen.findByRole('link', { name: 'Ida Berg' }),
    ).toBeInTheDocument();
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
