import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { onCallApiFactory } from './api';
import { rootRouteRef } from './routes';

/**
 * The on-call plugin, for apps of the old frontend system.
 * @public
 */
export const onCallPlugin = createPlugin({
  id: 'on-call',
  apis: [onCallApiFactory],
  routes: { root: rootRouteRef },
});

/**
 * Page of the company's on-call: who is on call now, how well the coming weeks
 * are covered, and how quiet it is.
 * @public
 */
export const OnCallPage = onCallPlugin.provide(
  createRoutableExtension({
    name: 'OnCallPage',
    mountPoint: rootRouteRef,
    component: () => import('./components/OnCallPage').then(m => m.OnCallPage),
  }),
);

/**
 * Card for the overview of an entity: who is on call on every escalation level,
 * until when, and who is next.
 * @public
 */
export const EntityOnCallCard = onCallPlugin.provide(
  createComponentExtension({
    name: 'EntityOnCallCard',
    component: {
      lazy: () => import('./components/OnCallCard').then(m => m.OnCallCard),
    },
  }),
);
