import { useRouteRef } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../routes';

/** Addresses within the on-call page, wherever an app mounts it. */
export function usePageLinks() {
  const root = useRouteRef(rootRouteRef)();
  const to = (tab: string, parameters: Record<string, string>) =>
    `${root}/${tab}?${new URLSearchParams(parameters)}`;
  return {
    coverageOf: (teamId: string) => to('coverage', { team: teamId }),
    healthOf: (teamId: string) => to('health', { team: teamId }),
  };
}
