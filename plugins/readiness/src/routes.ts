import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

/** The readiness page of the organisation. */
export const rootRouteRef = createRouteRef({ id: 'readiness' });

/** The tab of a Group with the weekly look of its team. */
export const teamRouteRef = createRouteRef({ id: 'readiness-team' });

/** The Readiness tab of an entity page. */
export const scorecardRouteRef = createRouteRef({ id: 'readiness-scorecard' });

/**
 * The same tab, as the card sees it: an app may have the card without the tab,
 * or the tab on another path.
 */
export const scorecardLinkRouteRef = createExternalRouteRef({
  id: 'readiness-scorecard-link',
  optional: true,
  defaultTarget: 'readiness.scorecard',
});

/** The readiness page, as the cards of entities see it: an app may lack it. */
export const rootLinkRouteRef = createExternalRouteRef({
  id: 'readiness-link',
  optional: true,
  defaultTarget: 'readiness.root',
});

/** The on-call page of the company, as others see it: an app may lack it. */
export const onCallLinkRouteRef = createExternalRouteRef({
  id: 'readiness-on-call-link',
  optional: true,
  defaultTarget: 'on-call.root',
});
