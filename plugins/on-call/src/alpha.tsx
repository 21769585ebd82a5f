import {
  ApiBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { onCallApiFactory } from './api';
import { pageExtensions } from './pages';
import { rootRouteRef } from './routes';

const onCallApi = ApiBlueprint.make({
  params: defineParams => defineParams(onCallApiFactory),
});

const onCallStatusEntityCard = EntityCardBlueprint.make({
  name: 'status',
  params: {
    // On what teams run a missing link is worth seeing; elsewhere it is noise.
    filter: {
      $any: [
        { kind: { $in: ['component', 'system', 'domain', 'group'] } },
        {
          $all: [
            { kind: { $in: ['api', 'resource'] } },
            {
              $any: [
                {
                  'metadata.annotations.pagerduty.com/service-id': {
                    $exists: true,
                  },
                },
                {
                  'metadata.annotations.pagerduty.com/integration-key': {
                    $exists: true,
                  },
                },
                {
                  'metadata.annotations.operations-in-teams/pagerduty-service-ids':
                    { $exists: true },
                },
              ],
            },
          ],
        },
      ],
    },
    loader: async () =>
      import('./components/OnCallCard').then(m => <m.OnCallCard />),
  },
});

/**
 * The on-call plugin, for apps of the new frontend system.
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'on-call',
  title: 'On call',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [onCallApi, ...pageExtensions, onCallStatusEntityCard],
});
