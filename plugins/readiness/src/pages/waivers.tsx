import { Content } from '@backstage/core-components';
import { SubPageBlueprint } from '@backstage/frontend-plugin-api';

const waiversSubPage = SubPageBlueprint.make({
  name: 'waivers',
  params: {
    path: 'waivers',
    title: 'Waivers',
    loader: async () =>
      import('../components/WaiversPage').then(m => (
        <Content>
          <m.WaiversContent />
        </Content>
      )),
  },
});

/** The tab of waivers and attestations. */
export const waiverExtensions = [waiversSubPage];
