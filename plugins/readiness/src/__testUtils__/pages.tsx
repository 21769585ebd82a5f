import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import type { OnCallApi } from '@operations-in-teams/plugin-on-call-common';
import type {
  ReadinessApi,
  Standard,
} from '@operations-in-teams/plugin-readiness-common';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { readinessApiRef } from '../api';
import { onCallReaderApiRef } from '../api/onCall';
import { rootRouteRef } from '../routes';

export const levels = [
  { id: 'owned', title: 'Owned', rank: 1 },
  { id: 'operable', title: 'Operable', rank: 2 },
  { id: 'on-call-ready', title: 'On-call ready', rank: 3 },
];
export const categories = [
  { id: 'ownership', title: 'Ownership' },
  { id: 'on-call', title: 'On-call' },
];

export const standard: Standard = {
  id: 'operational-ownership',
  title: 'Operational ownership',
  version: '1',
  location: 'standard.yaml',
  loadedAt: '2026-11-01T08:00:00Z',
  levels,
  categories,
  rules: [
    {
      id: 'OWN-01',
      title: 'A team owns it',
      category: 'ownership',
      level: 'owned',
      check: "owner.type == 'team'",
      evidence: ['owner.type'],
      why: 'Somebody has to.',
      fix: 'Name a team.',
    },
    {
      id: 'ONC-05',
      title: 'Around the clock',
      category: 'on-call',
      level: 'on-call-ready',
      appliesTo: {
        kind: 'Component',
        'metadata.annotations.operations-in-teams/on-call': '24x7',
      },
      parameters: { minimum: 1 },
      check: 'onCall.coverage.next28Days >= parameters.minimum',
      evidence: ['onCall.coverage.next28Days'],
      maxAgeSeconds: 21_600,
      effectiveFrom: '2027-01-15',
      why: 'Nights are long.',
      fix: 'Close the gap.',
    },
  ],
};

/** A group of the catalog, as the pages offer it. */
export function group(name: string, title: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', profile: { displayName: title }, children: [] },
  };
}

/** What pages of the whole organisation ask for; each test answers it. */
export function createApis() {
  return {
    readiness: {
      getStandards: jest.fn(async () => ({
        items: [
          { id: standard.id, title: standard.title, location: 'standard.yaml' },
        ],
      })),
      getStandard: jest.fn(async () => standard),
      getScorecards: jest.fn(),
      getSources: jest.fn(async () => ({ items: [] })),
      rollups: {
        getFacets: jest.fn(async () => ({ items: [] })),
        exportTable: jest.fn(),
        getMatrix: jest.fn(),
        getRule: jest.fn(),
        getRuleSubjects: jest.fn(),
        getTrends: jest.fn(),
        getOverview: jest.fn(),
      },
      standards: { dryRun: jest.fn() },
    },
    onCall: {
      queryStatuses: jest.fn(),
      getHealth: jest.fn(),
      pay: { getCosts: jest.fn() },
    },
  };
}

/** Renders a page of the old frontend system at a path below `/readiness`. */
export function renderPage(
  element: ReactElement,
  options: {
    apis: ReturnType<typeof createApis>;
    path: string;
    groups?: Entity[];
    mayAll?: boolean;
  },
) {
  const { apis, path, groups = [], mayAll = true } = options;
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [readinessApiRef, apis.readiness as unknown as ReadinessApi],
        [
          onCallReaderApiRef,
          { load: async () => apis.onCall as unknown as OnCallApi },
        ],
        [catalogApiRef, catalogApiMock({ entities: groups })],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: mayAll ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
          }),
        ],
      ]}
    >
      <Routes>
        <Route path="/readiness/*" element={element} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [`/readiness${path}`],
      mountedRoutes: {
        '/readiness': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}
