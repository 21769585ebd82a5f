import { Content } from '@backstage/core-components';
import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';

const rolloutSubPage = SubPageBlueprint.make({
  name: 'rollout',
  params: {
    path: 'rollout',
    title: 'Rollout',
    loader: async () =>
      import('../components/Rollout').then(m => (
        <Content>
          <m.RolloutContent />
        </Content>
      )),
  },
});

/** The tab of the rollout. */
export const rolloutExtensions = [rolloutSubPage];

// Without a route reference, so that it is reached from the rollout and has no
// place of its own in the navigation.
const acceptancesPage = PageBlueprint.make({
  name: 'acceptances',
  params: {
    path: '/readiness/acceptances',
    title: 'Acceptances',
    loader: async () =>
      import('../components/Acceptances').then(m => (
        <Content>
          <m.AcceptancesContent />
        </Content>
      )),
  },
});

/** Pages beside the tabs. */
export const rolloutPages = [acceptancesPage];
