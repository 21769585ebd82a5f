import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { entity, now, status } from './__testUtils__/onCallStatus';
import { setClock } from './__testUtils__/setClock';
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

  it.each(['Component', 'System'])('shows the card on a %s', async kind => {
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
  });

  it.each(['API', 'Resource', 'Group'])(
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

  it.each(['API', 'Resource', 'Group', 'User'])(
    'shows no card on a %s that is not linked',
    async kind => {
      renderEntity(kind);
      expect(
        await screen.findByTestId('empty-entity-page'),
      ).toBeInTheDocument();
      expect(getStatus).not.toHaveBeenCalled();
    },
  );

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
