import { EntityProvider } from '@backstage/plugin-catalog-react';
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
export type ReadinessApiMock = jest.Mocked<
  Pick<
    ReadinessApi,
    'getScorecard' | 'refreshScorecard' | 'getScorecardChanges'
  >
>;

export function createReadinessApiMock(): ReadinessApiMock {
  return {
    getScorecard: jest.fn(),
    refreshScorecard: jest.fn(),
    getScorecardChanges: jest.fn(),
  };
}

/** Renders an extension of the old frontend system on an entity page. */
export function renderLegacy(
  element: ReactElement,
  options: {
    api: ReadinessApiMock;
    path?: string;
    mayRefresh?: boolean;
    on?: typeof entity;
    mountedRoutes?: TestAppOptions['mountedRoutes'];
  },
) {
  const { api, path = '/', mayRefresh = true } = options;
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [readinessApiRef, api as unknown as ReadinessApi],
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
    { routeEntries: [path], mountedRoutes: options.mountedRoutes },
  );
}
