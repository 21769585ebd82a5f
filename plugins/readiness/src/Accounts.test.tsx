import type { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { expectAccessible, setClock } from '@operations-in-teams/ui/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  accessItem,
  accessPage,
  accountEntity,
} from './__testUtils__/accounts';
import {
  createReadinessApiMock,
  renderLegacy,
} from './__testUtils__/renderLegacy';
import { entity, now } from './__testUtils__/scorecard';
import { EntityAccountsCard, ReadinessPage } from './index';
import { rootLinkRouteRef, rootRouteRef } from './routes';

const api = createReadinessApiMock();
const text = (element: HTMLElement) =>
  element.textContent!.replace(/\s+/g, ' ').trim();

const accounts = [
  accountEntity('111111111111', {
    name: 'ads-prod',
    unit: 'Workloads/Prod',
    level: 2,
    owner: 'group:default/ads',
  }),
  accountEntity('222222222222', {
    name: 'player-prod',
    unit: 'Workloads/Prod',
    level: 2,
  }),
  accountEntity('333333333333', {
    name: 'sandbox',
    unit: 'Sandbox',
    owner: 'group:default/unowned',
    ownerFinding: 'the tag team names nobody',
    state: 'SUSPENDED',
    lifecycle: 'development',
  }),
];
const pages = [
  {
    ...accessPage,
    items: [
      accessItem('111111111111', {
        observedLevel: 2,
        declaredLevel: 2,
        agrees: true,
      }),
    ],
    pageInfo: { nextCursor: 'second' },
  },
  {
    ...accessPage,
    items: [
      accessItem('222222222222', {
        observedLevel: 3,
        declaredLevel: 2,
        agrees: false,
        deviations: ['a', 'b', 'c', 'd', 'e'],
      }),
    ],
  },
];

function answerPages() {
  api.getEvidence.mockImplementation(async ({ cursor }) =>
    cursor === 'second' ? pages[1] : pages[0],
  );
}

function narrowScreen(isNarrow: boolean) {
  window.matchMedia = ((query: string) => ({
    matches: isNarrow,
    media: query,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  })) as unknown as typeof window.matchMedia;
}

const renderPage = (entities: Entity[] = accounts, path = '/accounts') =>
  renderLegacy(<ReadinessPage />, {
    api,
    path,
    catalog: catalogApiMock({ entities }),
    mountedRoutes: { '/readiness': rootRouteRef },
  });
const rows = () => screen.getAllByRole('row').slice(1).map(text);

beforeEach(() => {
  setClock(now);
  narrowScreen(false);
  answerPages();
});
afterEach(() => {
  jest.useRealTimers();
  jest.resetAllMocks();
});

describe('Accounts page', () => {
  it('lists the organisation, what deviates first, each with its evidence', async () => {
    const { container } = await renderPage();

    expect(
      await screen.findByRole('table', { name: 'Accounts' }),
    ).toBeInTheDocument();
    expect(rows()).toEqual([
      'player-prod222222222222playerWorkloads/Prodactive, productionLevel 2, build server onlyLevel 3, team✗differsabcand 2 more',
      'sandbox333333333333unownedunowned: the tag team names nobodySandboxsuspended, developmentnonenot known?not knownwho can reach it has not been collected',
      'ads-prod111111111111adsWorkloads/Prodactive, productionLevel 2, build server onlyLevel 2, build server only✓agrees',
    ]);
    expect(screen.getByRole('link', { name: 'player-prod' })).toHaveAttribute(
      'href',
      '/catalog/default/resource/aws-222222222222',
    );
    expect(screen.getByRole('link', { name: 'ads' })).toHaveAttribute(
      'href',
      '/catalog/default/group/ads',
    );
    expect(
      within(
        screen.getByRole('group', {
          name: 'Accounts by what is known of them',
        }),
      )
        .getAllByRole('button')
        .map(text),
    ).toEqual([
      'All 3',
      'As declared 1',
      'Deviating 1',
      'Not known 1',
      'Unowned 1',
    ]);
    expect(text(container)).toContain('Access collected 41 min. ago');
    expect(api.getEvidence).toHaveBeenCalledTimes(2);
    expect(api.getEvidence).toHaveBeenCalledWith({
      source: ['accountAccess'],
      field: ['observedLevel', 'declaredLevel', 'agrees', 'deviations'],
      kind: 'resource',
      type: 'cloud-account',
      limit: 500,
    });
    await expectAccessible(container);
  });

  it('narrows down and sorts, and keeps that in the address', async () => {
    const user = userEvent.setup();
    await renderPage(accounts, '/accounts?unit=Workloads&sort=-name');
    await screen.findByRole('table');
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toMatch(/^player-prod/);
    expect(
      screen.getByRole('columnheader', { name: /^Account/ }),
    ).toHaveAttribute('aria-sort', 'descending');

    await user.click(screen.getByRole('button', { name: 'As declared 1' }));
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toMatch(/^ads-prod/);
    await user.click(screen.getByRole('button', { name: 'All 2' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'zzz');
    expect(
      await screen.findByText('No account matches this filter.'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all accounts' }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('');

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Declared level' }),
      'None declared',
    );
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Team' }));
    expect(screen.getByRole('columnheader', { name: /^Team/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('shows 10,000 accounts a hundred at a time, and exports them all', async () => {
    const user = userEvent.setup();
    const saved: Blob[] = [];
    URL.createObjectURL = jest.fn(blob => {
      saved.push(blob as Blob);
      return 'blob:accounts';
    });
    URL.revokeObjectURL = jest.fn();
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    api.getEvidence.mockResolvedValue({ ...accessPage, items: [] });
    await renderPage(
      Array.from({ length: 10_000 }, (_, index) =>
        accountEntity(String(100_000_000_000 + index)),
      ),
    );

    await screen.findByRole('table', {}, { timeout: 20_000 });
    expect(rows()).toHaveLength(100);
    expect(screen.getByText('1 to 100 of 10000')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText('101 to 200 of 10000')).toBeInTheDocument();
    expect(rows()[0]).toMatch(/^aws-100000000100/);

    await user.click(
      screen.getByRole('button', { name: 'Export 10000 accounts as CSV' }),
    );
    expect(click).toHaveBeenCalledTimes(1);
    const [file] = saved;
    expect(file.type).toBe('text/csv;charset=utf-8');
    const csv = await file.text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(10_001);
  }, 60_000);

  it('is a list where there is no room for a table', async () => {
    const user = userEvent.setup();
    narrowScreen(true);
    const { container } = await renderPage();
    const list = await screen.findByRole('list', { name: 'Accounts' });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(within(list).getAllByRole('link').map(text)[0]).toBe('player-prod');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Order' }),
      'Account, ascending',
    );
    expect(within(list).getAllByRole('link').map(text)[0]).toBe('ads-prod');
    await expectAccessible(container);
  });

  it('shows accounts whose evidence cannot be read, as not known', async () => {
    api.getEvidence.mockRejectedValue(new Error('You lack the permission'));
    await renderPage();
    expect(await screen.findByRole('note')).toHaveTextContent(
      'Who can reach the accounts could not be read, so it is not known: You lack the permission',
    );
    expect(
      screen.getByRole('button', { name: 'Not known 3' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('✓')).not.toBeInTheDocument();
  });

  it('says what is late, that nothing is there, and what went wrong', async () => {
    api.getEvidence.mockResolvedValue({
      ...accessPage,
      items: [],
      sources: [
        {
          id: 'accountAccess',
          title: 'Access',
          state: 'unavailable',
          problem: 'AWS refused the role',
        },
      ],
    });
    const { unmount } = await renderPage([]);
    expect(await screen.findByText('No account is known.')).toBeInTheDocument();
    expect(screen.getByRole('note')).toHaveTextContent('AWS refused the role');
    unmount();

    const catalog = catalogApiMock();
    catalog.queryEntities = jest
      .fn()
      .mockRejectedValue(new Error('The catalog is not there'));
    await renderLegacy(<ReadinessPage />, {
      api,
      path: '/accounts',
      catalog,
      mountedRoutes: { '/readiness': rootRouteRef },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The accounts could not be read: The catalog is not there',
    );
    const mended = catalogApiMock({ entities: accounts });
    catalog.queryEntities = request => mended.queryEntities(request);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });
});

describe('Accounts card', () => {
  const component = 'component:default/player-api';
  const system = {
    ...entity,
    kind: 'System',
    metadata: { name: 'playback' },
    relations: [
      { type: 'hasPart', targetRef: component },
      { type: 'hasPart', targetRef: 'resource:default/queue' },
    ],
  };
  const group = { ...entity, kind: 'Group', metadata: { name: 'player' } };
  const apiEntity = {
    ...entity,
    kind: 'API',
    metadata: { name: 'playback-api' },
    relations: [{ type: 'apiProvidedBy', targetRef: component }],
  };
  const related = [
    accountEntity('111111111111', {
      name: 'used',
      level: 2,
      relations: [{ type: 'dependencyOf', targetRef: component }],
    }),
    accountEntity('222222222222', {
      name: 'part',
      level: 2,
      relations: [
        { type: 'partOf', targetRef: 'system:default/playback' },
        { type: 'ownedBy', targetRef: 'group:default/player' },
      ],
    }),
    {
      ...accountEntity('444444444444', {
        relations: [{ type: 'dependencyOf', targetRef: component }],
      }),
      spec: { type: 'queue' },
    },
  ];

  it.each([
    ['component', entity, ['used']],
    ['API', apiEntity, ['used']],
    ['system', system, ['part', 'used']],
    ['group', group, ['part']],
  ])('shows the accounts of a %s', async (_, on, names) => {
    api.getEvidence.mockResolvedValue({
      ...accessPage,
      items: [...pages[0].items, ...pages[1].items],
    });
    const { container } = await renderLegacy(<EntityAccountsCard />, {
      api,
      on,
      catalog: catalogApiMock({ entities: related }),
      mountedRoutes: { '/elsewhere': rootLinkRouteRef },
    });
    const list = await screen.findByRole('list', { name: 'Accounts' });
    expect(within(list).getAllByRole('link').map(text)).toEqual(names);
    expect(screen.getByRole('link', { name: 'All accounts' })).toHaveAttribute(
      'href',
      '/elsewhere/accounts',
    );
    await expectAccessible(container);
  });

  it('names state, lifecycle, levels and what deviates', async () => {
    api.getEvidence.mockResolvedValue(pages[1]);
    await renderLegacy(<EntityAccountsCard />, {
      api,
      on: group,
      catalog: catalogApiMock({ entities: related }),
    });
    const list = await screen.findByRole('list', { name: 'Accounts' });
    expect(text(list)).toBe(
      'part 222222222222, active, productionDeclared: Level 2, build server only. Observed: Level 3, team.✗differsabcand 2 more',
    );
    expect(api.getEvidence).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRef: ['resource:default/aws-222222222222'],
      }),
    );
    expect(
      screen.queryByRole('link', { name: 'All accounts' }),
    ).not.toBeInTheDocument();
  });

  it('shows the first ones of many, and says where there are none', async () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      accountEntity(`${index}`, {
        relations: [{ type: 'dependencyOf', targetRef: component }],
      }),
    );
    const { unmount } = await renderLegacy(<EntityAccountsCard />, {
      api,
      catalog: catalogApiMock({ entities: many }),
    });
    const list = await screen.findByRole('list', { name: 'Accounts' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(7);
    unmount();

    api.getEvidence.mockClear();
    await renderLegacy(<EntityAccountsCard />, { api });
    expect(
      await screen.findByText('No account of this entity is known.'),
    ).toBeInTheDocument();
    expect(api.getEvidence).not.toHaveBeenCalled();
  });

  it('says what went wrong', async () => {
    const catalog = catalogApiMock();
    catalog.queryEntities = jest.fn().mockRejectedValue(new Error('not there'));
    await renderLegacy(<EntityAccountsCard />, { api, catalog });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The accounts could not be read: not there',
    );
  });
});
