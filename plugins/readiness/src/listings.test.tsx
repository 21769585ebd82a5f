import { identityApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import type { ReadinessApi } from '@operations-in-teams/plugin-readiness-common';
import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { BatchedGlances } from './api/glance/BatchedGlances';
import { accountEntity } from './__testUtils__/accounts';
import { statusOf, summaryOf } from './__testUtils__/glances';
import { createReadinessApiMock } from './__testUtils__/renderLegacy';
import { entity, now } from './__testUtils__/scorecard';
import { EntityResult } from './components/SearchResult';
import { MyServices } from './components/MyServices';
import {
  EntityGlanceCard,
  entityGlanceApiRef,
  EntityPartsCard,
  readinessApiRef,
  useReadinessColumns,
} from './index';

const api = createReadinessApiMock();
const queryStatuses = jest.fn();

function render(element: ReactElement, on: object = {}) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [readinessApiRef, api as unknown as ReadinessApi],
        [
          entityGlanceApiRef,
          BatchedGlances.create({
            readiness: api,
            onCall: { queryStatuses },
            clock: () => new Date(),
          }),
        ],
        [catalogApiRef, catalogApiMock({ entities: [accountEntity('1')] })],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/ida',
            ownershipEntityRefs: ['user:default/ida', 'group:default/player'],
          }),
        ],
      ]}
    >
      <EntityProvider entity={{ ...entity, ...on }}>{element}</EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

const names = (refs: string[]) => refs.map(ref => ref.split('/')[1]);
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();

beforeEach(() => {
  setClock(now);
  api.queryScorecards.mockImplementation(async refs => ({
    items: names(refs)
      .filter(name => name !== 'plain')
      .map(summaryOf),
  }));
  queryStatuses.mockImplementation(async (refs: string[]) => ({
    items: names(refs).map(statusOf),
  }));
});
afterEach(() => {
  jest.useRealTimers();
  jest.resetAllMocks();
});

describe('ownership at a glance', () => {
  it('tells owner, on call, tier, accounts and level', async () => {
    const { container } = await render(<EntityGlanceCard />, {
      metadata: {
        ...entity.metadata,
        annotations: { 'operations-in-teams/tier': '1' },
      },
      relations: [{ type: 'ownedBy', targetRef: 'group:default/player' }],
    });
    await screen.findByText('Level 2 Operable');
    expect(screen.getAllByRole('term').map(text)).toEqual([
      'Owner',
      'On call now',
      'Tier',
      'Accounts',
      'Level',
    ]);
    expect(screen.getAllByRole('definition').map(text)).toEqual([
      'player',
      expect.stringMatching(/^Ida Berg until .* 9:00 ?AM ?next Omar Haddad$/i),
      '1',
      'none known',
      'Level 2 Operable',
    ]);
    await expectAccessible(container);
  });

  it('says what is not known where the backends do not answer', async () => {
    api.queryScorecards.mockRejectedValue(new Error('down'));
    queryStatuses.mockRejectedValue(new Error('down'));
    await render(<EntityGlanceCard />);
    expect(await screen.findAllByText('not known')).toHaveLength(2);
    expect(screen.getByText('nobody')).toBeInTheDocument();
  });

  it('tells nobody on call from no service and from nothing known', async () => {
    const [service] = statusOf('player-api').services;
    const [level] = service.levels;
    queryStatuses.mockResolvedValueOnce({
      items: [
        {
          ...statusOf('player-api'),
          services: [{ ...service, levels: [{ ...level, now: [], next: [] }] }],
        },
      ],
    });
    const { unmount } = await render(<EntityGlanceCard />, {
      relations: [{ type: 'ownedBy', targetRef: 'group:default/player' }],
    });
    expect(await screen.findByText('nobody')).toBeInTheDocument();
    unmount();
    queryStatuses.mockResolvedValueOnce({
      items: [{ ...statusOf('player-api'), services: [] }],
    });
    await render(<EntityGlanceCard />);
    expect(await screen.findByText('no PagerDuty service')).toBeInTheDocument();
  });
});

it('fills the columns of the catalog with one request to each backend', async () => {
  const rows = ['player-api', 'search', 'plain'].map(name => ({
    entity: { ...entity, metadata: { name } },
  }));
  function Table() {
    const columns = useReadinessColumns<(typeof rows)[number]>();
    return (
      <table>
        <tbody>
          {rows.map(row => (
            <tr key={row.entity.metadata.name}>
              {columns.map(({ id, render: cell }) => (
                <td key={String(id)}>{cell?.(row, 'row')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  await render(<Table />);
  expect(await screen.findAllByText('Level 2 Operable')).toHaveLength(2);
  expect(screen.getAllByRole('row').map(text)).toEqual([
    'Level 2 OperableIda Berg',
    'Level 2 OperableIda Berg',
    '–not scoredIda Berg',
  ]);
  expect(screen.getAllByRole('link')[0]).toHaveAttribute(
    'href',
    '/catalog/default/component/player-api/readiness',
  );
  expect(api.queryScorecards).toHaveBeenCalledTimes(1);
  expect(queryStatuses).toHaveBeenCalledTimes(1);
});

it('says of a search result how ready it is and who is on call', async () => {
  await render(
    <EntityResult
      result={{
        title: 'Player API',
        text: 'Plays.',
        location: '/catalog/default/component/player-api',
        kind: 'Component',
        type: 'service',
        owner: 'player',
      }}
    />,
  );
  expect(await screen.findByText('Level 2 Operable')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Player API' })).toHaveAttribute(
    'href',
    '/catalog/default/component/player-api',
  );
  expect(screen.getAllByRole('definition').map(text)).toEqual([
    'Component, service',
    'player',
    'Level 2 Operable',
    'Ida Berg',
  ]);
});

describe('the widget of the home page', () => {
  it('lists the services of the viewer with what to fix first', async () => {
    api.getScorecards.mockResolvedValue({
      items: [
        summaryOf('player-api'),
        { ...summaryOf('search'), next: undefined },
      ],
      levels: [],
      pageInfo: { totalItems: 2 },
    });
    const { container } = await render(<MyServices />);
    const list = await screen.findByRole('list', {
      name: 'My services: what to fix first',
    });
    expect(within(list).getAllByRole('heading').map(text)).toEqual([
      'player-api',
      'search',
    ]);
    expect(list).toHaveTextContent('2 things to On-call ready');
    expect(list).toHaveTextContent('2 rules fail');
    expect(
      within(list).getByRole('link', { name: 'Around the clock' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/player-api/readiness?standard=operational-ownership&rule=ONC-05',
    );
    expect(api.getScorecards).toHaveBeenCalledWith(
      expect.objectContaining({
        owner: ['user:default/ida', 'group:default/player'],
      }),
    );
    await expectAccessible(container);
  });

  it('says so where there are none, and where they cannot be read', async () => {
    api.getScorecards.mockResolvedValueOnce({
      items: [],
      levels: [],
      pageInfo: { totalItems: 0 },
    });
    const { unmount } = await render(<MyServices />);
    expect(
      await screen.findByText(/No service that you or your teams own/),
    ).toBeInTheDocument();
    unmount();
    api.getScorecards.mockRejectedValue(new Error('down'));
    await render(<MyServices />);
    expect(
      await screen.findByText(/Your services could not be read: down/),
    ).toBeInTheDocument();
  });
});

it('lists the parts of a system, a page at a time', async () => {
  const { container } = await render(<EntityPartsCard />, {
    kind: 'System',
    relations: Array.from({ length: 25 }, (_, index) => ({
      type: 'hasPart',
      targetRef: `component:default/part-${String(index).padStart(2, '0')}`,
    })),
  });
  expect(await screen.findAllByText('Level 2 Operable')).toHaveLength(20);
  expect(screen.getByRole('status')).toHaveTextContent('1 to 20 of 25');
  expect(api.queryScorecards).toHaveBeenCalledTimes(1);
  expect(api.queryScorecards.mock.calls[0][0]).toHaveLength(20);
  await expectAccessible(container);
});
