import { Content } from '@backstage/core-components';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import PlaylistAddCheckIcon from '@material-ui/icons/PlaylistAddCheck';
import { readinessApiFactory } from './api';
import { entityGlanceApiFactory } from './api/glance';
import { onCallReaderApiFactory } from './api/onCall';
import { listingExtensions } from './listings';
import { leadershipExtensions } from './pages/leadership';
import { teamExtensions } from './pages/team';
import { waiverExtensions } from './pages/waivers';
import { rolloutExtensions, rolloutPages } from './pages/rollout';
import {
  onCallLinkRouteRef,
  rootLinkRouteRef,
  rootRouteRef,
  scorecardLinkRouteRef,
  scorecardRouteRef,
  teamRouteRef,
} from './routes';

const filter = {
  kind: { $in: ['component', 'api', 'system', 'resource', 'group'] },
};

const readinessApi = ApiBlueprint.make({
  params: defineParams => defineParams(readinessApiFactory),
});

const entityGlanceApi = ApiBlueprint.make({
  name: 'glance',
  params: defineParams => defineParams(entityGlanceApiFactory),
});

const onCallReaderApi = ApiBlueprint.make({
  name: 'on-call',
  params: defineParams => defineParams(onCallReaderApiFactory),
});

const glanceEntityCard = EntityCardBlueprint.make({
  name: 'glance',
  params: {
    filter: { kind: { $in: ['component', 'api', 'system'] } },
    loader: async () =>
      import('./components/EntityGlance').then(m => <m.GlanceCard />),
  },
});

const partsEntityCard = EntityCardBlueprint.make({
  name: 'parts',
  params: {
    filter: { kind: { $in: ['system', 'domain'] } },
    loader: async () => import('./components/Parts').then(m => <m.PartsCard />),
  },
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

const isolationEntityCard = EntityCardBlueprint.make({
  name: 'isolation',
  params: {
    filter: { kind: 'resource', 'spec.type': 'cloud-account' },
    loader: async () =>
      import('./components/IsolationCard').then(m => <m.IsolationCard />),
  },
});

const accountsEntityCard = EntityCardBlueprint.make({
  name: 'accounts',
  params: {
    filter: { kind: { $in: ['component', 'api', 'system', 'group'] } },
    loader: async () =>
      import('./components/AccountsCard').then(m => <m.AccountsCard />),
  },
});

// Its tabs are the sub-pages that are attached to it.
const readinessPage = PageBlueprint.make({
  params: {
    path: '/readiness',
    title: 'Readiness',
    icon: <PlaylistAddCheckIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
  },
});

const accountsSubPage = SubPageBlueprint.make({
  name: 'accounts',
  params: {
    path: 'accounts',
    title: 'Accounts',
    loader: async () =>
      import('./components/Accounts').then(m => (
        <Content>
          <m.AccountsContent />
        </Content>
      )),
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
  routes: {
    root: rootRouteRef,
    scorecard: scorecardRouteRef,
    team: teamRouteRef,
  },
  externalRoutes: {
    root: rootLinkRouteRef,
    scorecard: scorecardLinkRouteRef,
    onCall: onCallLinkRouteRef,
  },
  extensions: [
    readinessApi,
    entityGlanceApi,
    onCallReaderApi,
    glanceEntityCard,
    partsEntityCard,
    ...listingExtensions,
    readinessSummaryEntityCard,
    readinessScorecardEntityContent,
    isolationEntityCard,
    accountsEntityCard,
    readinessPage,
    // The order of the tabs.
    ...leadershipExtensions,
    ...teamExtensions,
    ...rolloutExtensions,
    ...waiverExtensions,
    accountsSubPage,
    ...rolloutPages,
  ],
});
