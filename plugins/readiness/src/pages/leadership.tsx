import { Content } from '@backstage/core-components';
import { SubPageBlueprint } from '@backstage/frontend-plugin-api';

const adoptionSubPage = SubPageBlueprint.make({
  name: 'adoption',
  params: {
    path: 'adoption',
    title: 'Adoption',
    loader: async () =>
      import('../components/Adoption').then(m => (
        <Content>
          <m.AdoptionContent />
        </Content>
      )),
  },
});

const servicesSubPage = SubPageBlueprint.make({
  name: 'services',
  params: {
    path: 'services',
    title: 'Services',
    loader: async () =>
      import('../components/Services').then(m => (
        <Content>
          <m.ServicesContent />
        </Content>
      )),
  },
});

const rulesSubPage = SubPageBlueprint.make({
  name: 'rules',
  params: {
    path: 'rules',
    title: 'Rules',
    loader: async () =>
      import('../components/Rules').then(m => (
        <Content>
          <m.RulesContent />
        </Content>
      )),
  },
});

/** The tabs of the readiness page that come first. */
export const leadershipExtensions = [
  adoptionSubPage,
  servicesSubPage,
  rulesSubPage,
];
