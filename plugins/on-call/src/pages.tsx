import { Content } from '@backstage/core-components';
import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import OnCallIcon from '@material-ui/icons/PhoneInTalk';
import { rootRouteRef } from './routes';

const onCallPage = PageBlueprint.make({
  params: {
    path: '/on-call',
    routeRef: rootRouteRef,
    title: 'On call',
    icon: <OnCallIcon fontSize="inherit" />,
  },
});

const onCallNowSubPage = SubPageBlueprint.make({
  name: 'now',
  params: {
    path: 'now',
    title: 'Now',
    loader: async () => {
      const { NowContent } = await import('./components/Now');
      return (
        <Content>
          <NowContent />
        </Content>
      );
    },
  },
});

const onCallCoverageSubPage = SubPageBlueprint.make({
  name: 'coverage',
  params: {
    path: 'coverage',
    title: 'Coverage',
    loader: async () => {
      const { CoverageContent } = await import('./components/Coverage');
      return (
        <Content>
          <CoverageContent />
        </Content>
      );
    },
  },
});

const onCallHealthSubPage = SubPageBlueprint.make({
  name: 'health',
  params: {
    path: 'health',
    title: 'Health',
    loader: async () => {
      const { HealthContent } = await import('./components/Health');
      return (
        <Content>
          <HealthContent />
        </Content>
      );
    },
  },
});

const onCallPaySubPage = SubPageBlueprint.make({
  name: 'pay',
  params: {
    path: 'pay',
    title: 'Pay',
    loader: async () => {
      const { PayContent } = await import('./components/Pay');
      return (
        <Content>
          <PayContent />
        </Content>
      );
    },
  },
});

/** The page of the new frontend system, and its tabs in their order. */
export const pageExtensions = [
  onCallPage,
  onCallNowSubPage,
  onCallCoverageSubPage,
  onCallHealthSubPage,
  onCallPaySubPage,
];
