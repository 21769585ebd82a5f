import { Content } from '@backstage/core-components';
import { SubPageBlueprint } from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { teamRouteRef } from '../routes';

const teamsSubPage = SubPageBlueprint.make({
  name: 'teams',
  params: {
    path: 'teams',
    title: 'Teams',
    loader: async () =>
      import('../components/Team').then(m => (
        <Content>
          <m.TeamsContent />
        </Content>
      )),
  },
});

const teamEntityContent = EntityContentBlueprint.make({
  name: 'team',
  params: {
    path: '/team',
    title: 'Operations',
    routeRef: teamRouteRef,
    filter: { kind: 'group' },
    loader: async () => import('../components/Team').then(m => <m.TeamTab />),
  },
});

/** The pages of teams, and the same as a tab of their groups. */
export const teamExtensions = [teamsSubPage, teamEntityContent];
