import {
  createComponentExtension,
  createPlugin,
} from '@backstage/core-plugin-api';
import { onCallApiFactory } from './api';

/**
 * The on-call plugin, for apps of the old frontend system.
 * @public
 */
export const onCallPlugin = createPlugin({
  id: 'on-call',
  apis: [onCallApiFactory],
});

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
