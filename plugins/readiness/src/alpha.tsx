import {
  ApiBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { readinessApiFactory } from './api';
import { scorecardLinkRouteRef, scorecardRouteRef } from './routes';

const filter = {
  kind: { $in: ['component', 'api', 'system', 'resource', 'group'] },
};

const readinessApi = ApiBlueprint.make({
  params: defineParams => defineParams(readinessApiFactory),
});

const readinessSummaryEntityCard = EntityCardBlueprint.make({
  name: 'summary',
  params: {
    filter,
    loader: async () =>
      import('./components/ReadinessCard').then(m => <m.ReadinessCard />),
  },
});

const readinessScorecardEntityContent = EntityContentBlueprint.make({
  name: 'scorecard',
  params: {
    path: '/readiness',
    title: 'Readiness',
    routeRef: scorecardRouteRef,
    filter,
    loader: async () =>
      import('./components/ReadinessContent').then(m => <m.ReadinessContent />),
  },
});

/**
 * The readiness plugin, for apps of the new frontend system.
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'readiness',
  title: 'Readiness',
  info: { packageJson: () => import('../package.json') },
  routes: { scorecard: scorecardRouteRef },
  externalRoutes: { scorecard: scorecardLinkRouteRef },
  extensions: [
    readinessApi,
    readinessSummaryEntityCard,
    readinessScorecardEntityContent,
  ],
});
