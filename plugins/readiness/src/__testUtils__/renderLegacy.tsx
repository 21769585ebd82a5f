import type { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
  type TestAppOptions,
} from '@backstage/test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ReadinessApi } from '@operations-in-teams/plugin-readiness-common';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { readinessApiRef } from '../api';
import { entity } from './scorecard';

/** The backend with only what the plugin calls. */
export type ReadinessApiMock = {
  rollups: jest.Mocked<Pick<ReadinessApi['rollups'], 'getChanges'>>;
  waivers: jest.Mocked<
    Pick<
      ReadinessApi['waivers'],
      | 'list'
      | 'getDebt'
      | 'request'
      | 'approve'
      | 'decline'
      | 'revoke'
      | 'withdraw'
      | 'comment'
    >
  >;
  attestations: jest.Mocked<ReadinessApi['attestations']>;
  acceptances: jest.Mocked<
    Pick<ReadinessApi['acceptances'], 'list' | 'request'>
  >;
} & jest.Mocked<
  Pick<
    ReadinessApi,
    | 'getScorecard'
    | 'getScorecards'
    | 'queryScorecards'
    | 'refreshScorecard'
    | 'getScorecardChanges'
    | 'getSubjectEvidence'
    | 'getEvidence'
  >
>;

export function createReadinessApiMock(): ReadinessApiMock {
  return {
    // Most examples know of no change of the level.
    rollups: {
      getChanges: jest.fn(async () => ({
        items: [],
        pageInfo: { totalItems: 0 },
      })),
    },
    waivers: {
      list: jest.fn(),
      getDebt: jest.fn(),
      request: jest.fn(),
      approve: jest.fn(),
      decline: jest.fn(),
      revoke: jest.fn(),
      withdraw: jest.fn(),
      comment: jest.fn(),
    },
    attestations: { list: jest.fn(), record: jest.fn(), revoke: jest.fn() },
    acceptances: {
      list: jest.fn(async () => ({ items: [], pageInfo: { totalItems: 0 } })),
      request: jest.fn(),
    },
    getScorecards: jest.fn(),
    queryScorecards: jest.fn(),
    getScorecard: jest.fn(),
    refreshScorecard: jest.fn(),
    getScorecardChanges: jest.fn(),
    getSubjectEvidence: jest.fn(),
    getEvidence: jest.fn(),
  };
}

/** Renders an extension of the old frontend system on an entity page. */
export function renderLegacy(
  element: ReactElement,
  options: {
    api: ReadinessApiMock;
    path?: string;
    mayRefresh?: boolean;
    on?: Entity;
    catalog?: CatalogApi;
    mountedRoutes?: TestAppOptions['mountedRoutes'];
  },
) {
  const { api, path = '/', mayRefresh = true } = options;
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [readinessApiRef, api as unknown as ReadinessApi],
        [catalogApiRef, options.catalog ?? catalogApiMock()],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: mayRefresh
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
          }),
        ],
      ]}
    >
      <EntityProvider entity={options.on ?? entity}>
        <Routes>
          <Route path="/*" element={element} />
        </Routes>
      </EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...options.mountedRoutes,
      },
    },
  );
}
