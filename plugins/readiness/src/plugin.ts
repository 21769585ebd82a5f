import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { readinessApiFactory } from './api';
import {
  rootLinkRouteRef,
  rootRouteRef,
  scorecardLinkRouteRef,
  scorecardRouteRef,
} from './routes';

/**
 * The readiness plugin, for apps of the old frontend system.
 * @public
 */
export const readinessPlugin = createPlugin({
  id: 'readiness',
  apis: [readinessApiFactory],
  routes: { root: rootRouteRef, scorecard: scorecardRouteRef },
  externalRoutes: { root: rootLinkRouteRef, scorecard: scorecardLinkRouteRef },
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
