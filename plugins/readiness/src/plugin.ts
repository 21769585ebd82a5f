import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { readinessApiFactory } from './api';
import { entityGlanceApiFactory } from './api/glance';
import { onCallReaderApiFactory } from './api/onCall';
import {
  onCallLinkRouteRef,
  rootLinkRouteRef,
  rootRouteRef,
  scorecardLinkRouteRef,
  scorecardRouteRef,
  teamRouteRef,
} from './routes';

/**
 * The readiness plugin, for apps of the old frontend system.
 * @public
 */
export const readinessPlugin = createPlugin({
  id: 'readiness',
  apis: [readinessApiFactory, entityGlanceApiFactory, onCallReaderApiFactory],
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
});

/**
 * Card for the overview of an entity: the level reached, and what is next.
 * @public
 */
export const EntityReadinessCard = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityReadinessCard',
    component: {
      lazy: () =>
        import('./components/ReadinessCard').then(m => m.ReadinessCard),
    },
  }),
);

/**
 * Tab for an entity page: the whole scorecard, with evidence, reasons and fixes.
 * @public
 */
export const EntityReadinessContent = readinessPlugin.provide(
  createRoutableExtension({
    name: 'EntityReadinessContent',
    mountPoint: scorecardRouteRef,
    component: () =>
      import('./components/ReadinessContent').then(m => m.ReadinessContent),
  }),
);

/**
 * Tab for the page of a Group: the weekly look of its team, and its year.
 * @public
 */
export const EntityTeamContent = readinessPlugin.provide(
  createRoutableExtension({
    name: 'EntityTeamContent',
    mountPoint: teamRouteRef,
    component: () => import('./components/Team').then(m => m.TeamTab),
  }),
);

/**
 * Card for the overview of a cloud account: how isolated it says it is and how
 * it is, who can reach it, what runs in it, and what of it is coded.
 * @public
 */
export const EntityIsolationCard = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityIsolationCard',
    component: {
      lazy: () =>
        import('./components/IsolationCard').then(m => m.IsolationCard),
    },
  }),
);

/**
 * Card for the overview of a component, an API, a system or a group: its cloud
 * accounts, and which of them are not reached as they declare.
 * @public
 */
export const EntityAccountsCard = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityAccountsCard',
    component: {
      lazy: () => import('./components/AccountsCard').then(m => m.AccountsCard),
    },
  }),
);

/**
 * Page of the organisation, with its cloud accounts.
 * @public
 */
export const ReadinessPage = readinessPlugin.provide(
  createRoutableExtension({
    name: 'ReadinessPage',
    mountPoint: rootRouteRef,
    component: () =>
      import('./components/ReadinessPage').then(m => m.ReadinessPage),
  }),
);

/**
 * Card for the overview of an entity, in one line: its owner, who is on call
 * now and next, tier, cloud accounts and level.
 * @public
 */
export const EntityGlanceCard = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityGlanceCard',
    component: {
      lazy: () => import('./components/EntityGlance').then(m => m.GlanceCard),
    },
  }),
);

/**
 * Card for the overview of a system or a domain: its parts with their levels.
 * @public
 */
export const EntityPartsCard = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityPartsCard',
    component: {
      lazy: () => import('./components/Parts').then(m => m.PartsCard),
    },
  }),
);

/**
 * Widget for the home page: the services of the viewer, and what to fix first.
 * @public
 */
export const HomePageMyServices = readinessPlugin.provide(
  createCardExtension({
    name: 'HomePageMyServices',
    title: 'My services: what to fix first',
    components: () =>
      import('./components/MyServices').then(m => ({ Content: m.MyServices })),
  }),
);
