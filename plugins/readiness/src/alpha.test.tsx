import type { Entity } from '@backstage/catalog-model';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { setClock } from '@operations-in-teams/ui/testUtils';
import { screen } from '@testing-library/react';
import {
  accessPage,
  account,
  accountEntity,
  accountEvidence,
} from './__testUtils__/accounts';
import { createReadinessApiMock } from './__testUtils__/renderLegacy';
import {
  changes,
  entity,
  levelChanges,
  now,
  scorecard,
} from './__testUtils__/scorecard';
import plugin from './alpha';
import { readinessApiRef } from './index';

const api = createReadinessApiMock();

function renderEntity(
  options: {
    kind?: string;
    on?: Entity;
    extensions?: string[];
    address?: string;
  } = {},
) {
  const {
    kind = 'Component',
    extensions = ['card', 'content'],
    address = '/',
  } = options;
  return renderTestApp({
    extensions: [
      createTestEntityPage({ entity: options.on ?? { ...entity, kind } }),
    ],
    features: [
      plugin.withOverrides({
        extensions: [
          plugin
            .getExtension('entity-card:readiness/summary')
            .override({ disabled: !extensions.includes('card') }),
          plugin
            .getExtension('entity-content:readiness/scorecard')
            .override({ disabled: !extensions.includes('content') }),
          ...(['isolation', 'accounts', 'glance', 'parts'] as const).map(name =>
            plugin
              .getExtension(`entity-card:readiness/${name}`)
              .override({ disabled: !extensions.includes(name) }),
          ),
        ],
      }),
    ],
    initialRouteEntries: [address],
    apis: [
      [readinessApiRef, api as never],
      [catalogApiRef, catalogApiMock({ entities: [account] })],
      [permissionApiRef, mockApis.permission()],
    ],
  });
}

describe('Readiness plugin in the new frontend system', () => {
  beforeEach(() => {
    setClock(now);
    api.getScorecard.mockResolvedValue(scorecard);
    api.getScorecardChanges.mockResolvedValue({ items: changes });
    api.getSubjectEvidence.mockResolvedValue(accountEvidence);
    api.getEvidence.mockResolvedValue(accessPage);
    api.rollups.getChanges.mockResolvedValue(levelChanges);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it('links the card to the rule on the tab', async () => {
    renderEntity();

    const link = await screen.findByRole('link', { name: /around the clock/ });
    expect(link).toHaveAttribute(
      'href',
      '/readiness?standard=operational-ownership&rule=ONC-05',
    );
    expect(
      screen.getByRole('link', { name: 'Open the scorecard' }),
    ).toHaveAttribute('href', '/readiness?standard=operational-ownership');
  });

  it('opens the rule that the address names', async () => {
    renderEntity({
      extensions: ['content'],
      address: '/?standard=operational-ownership&rule=ONC-05',
    });
    expect(await screen.findByText('Why ONC-05 matters.')).toBeInTheDocument();
  });

  it('shows the card without links where the tab is not installed', async () => {
    renderEntity({ extensions: ['card'] });
    expect(
      await screen.findByRole('heading', { name: /Level 2 Operable/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Open the scorecard' }),
    ).not.toBeInTheDocument();
  });

  it.each(['API', 'System', 'Resource', 'Group'])(
    'shows the tab on a %s',
    async kind => {
      renderEntity({ kind, extensions: ['content'] });
      expect(
        await screen.findByRole('heading', { name: 'Operational ownership' }),
      ).toBeInTheDocument();
      expect(api.getScorecard).toHaveBeenCalledWith({
        kind: kind.toLowerCase(),
        namespace: 'default',
        name: 'player-api',
      });
    },
  );

  it.each(['User', 'Location', 'Template'])(
    'shows nothing on a %s',
    async kind => {
      renderEntity({ kind });
      expect(
        await screen.findByTestId('empty-entity-page'),
      ).toBeInTheDocument();
      expect(api.getScorecard).not.toHaveBeenCalled();
    },
  );

  it('shows the isolation of accounts, and of no other resource', async () => {
    const { unmount } = renderEntity({
      on: account,
      extensions: ['isolation'],
    });
    expect(
      await screen.findByText('The account is not reached as it declares.'),
    ).toBeInTheDocument();
    unmount();
    renderEntity({
      on: { ...account, spec: { type: 'queue' } },
      extensions: ['isolation'],
    });
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });

  it.each(['Component', 'API', 'System', 'Group'])(
    'shows the accounts of a %s, with the way to all',
    async kind => {
      renderEntity({ kind, extensions: ['accounts'] });
      expect(
        await screen.findByText('No account of this entity is known.'),
      ).toBeInTheDocument();
      expect(
        screen.getByRole('link', { name: 'All accounts' }),
      ).toHaveAttribute('href', '/readiness/accounts');
    },
  );

  it('shows no accounts of accounts', async () => {
    renderEntity({ on: accountEntity('1'), extensions: ['accounts'] });
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });

  it('has a page of which the accounts are a tab', async () => {
    renderEntity({ extensions: [], address: '/readiness/accounts' });
    expect(
      await screen.findByRole('table', { name: 'Accounts' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Accounts' })).toHaveAttribute(
      'href',
      '/readiness/accounts',
    );
    expect(screen.getByRole('link', { name: 'player-prod' })).toHaveAttribute(
      'href',
      expect.stringContaining('/'),
    );
  });

  it('reads from the backend with its own client', async () => {
    const fetch = jest.fn(async (request: Request) => {
      expect(request.url).toBe(
        'http://localhost:7007/api/readiness/scorecards/component/default/player-api',
      );
      return Response.json(scorecard);
    });
    renderTestApp({
      extensions: [createTestEntityPage({ entity })],
      features: [
        plugin.withOverrides({
          extensions: [
            plugin
              .getExtension('entity-content:readiness/scorecard')
              .override({ disabled: true }),
            ...(['glance', 'accounts'] as const).map(name =>
              plugin
                .getExtension(`entity-card:readiness/${name}`)
                .override({ disabled: true }),
            ),
          ],
        }),
      ],
      apis: [
        [fetchApiRef, { fetch: fetch as typeof globalThis.fetch }],
        [permissionApiRef, mockApis.permission()],
      ],
    });
    expect(
      await screen.findByRole('heading', { name: /Level 2 Operable/ }),
    ).toBeInTheDocument();
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
