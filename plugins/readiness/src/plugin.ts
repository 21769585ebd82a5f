import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { readinessApiFactory } from './api';
import { scorecardLinkRouteRef, scorecardRouteRef } from './routes';

/**
 * The readiness plugin, for apps of the old frontend system.
 * @public
 */
export const readinessPlugin = createPlugin({
  id: 'readiness',
  apis: [readinessApiFactory],
  routes: { scorecard: scorecardRouteRef },
  externalRoutes: { scorecard: scorecardLinkRouteRef },
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
