import { useRouteRef } from '@backstage/core-plugin-api';
import { onCallLinkRouteRef } from '../../routes';

/** Where the pages of on-call are; undefined where an app lacks them. */
export function useOnCallPage(): string | undefined {
  return useRouteRef(onCallLinkRouteRef)?.();
}
