import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen } from '@testing-library/react';
import { createReadinessApiMock } from './__testUtils__/renderLegacy';
import { changes, entity, now, scorecard } from './__testUtils__/scorecard';
import { setClock } from './__testUtils__/setClock';
import plugin from './alpha';
import { readinessApiRef } from './index';

const api = createReadinessApiMock();

function renderEntity(
  options: { kind?: string; extensions?: string[]; address?: string } = {},
) {
  const {
    kind = 'Component',
    extensions = ['card', 'content'],
    address = '/',
  } = options;
  return renderTestApp({
    extensions: [createTestEntityPage({ entity: { ...entity, kind } })],
    features: [
      plugin.withOverrides({
        extensions: [
          plugin
            .getExtension('entity-card:readiness/summary')
            .override({ disabled: !extensions.includes('card') }),
          plugin
            .getExtension('entity-content:readiness/scorecard')
            .override({ disabled: !extensions.includes('content') }),
        ],
      }),
    ],
    initialRouteEntries: [address],
    apis: [
      [readinessApiRef, api as never],
      [permissionApiRef, mockApis.permission()],
    ],
  });
}

describe('Readiness plugin in the new frontend system', () => {
  beforeEach(() => {
    setClock(now);
    api.getScorecard.mockResolvedValue(scorecard);
    api.getScorecardChanges.mockResolvedValue({ items: changes });
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
              .getExtension('entity-card:readiness/summary')
              .override({ disabled: true }),
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
