import type { ServiceStatus } from '@operations-in-teams/plugin-on-call-common';
import { AsOf, oldest } from '@operations-in-teams/ui';

/** How old the oldest part of what the card shows is. */
export function DataAge(props: { services: ServiceStatus[] }) {
  const iso = oldest(props.services.map(({ collectedAt }) => collectedAt));
  return iso ? <AsOf iso={iso} /> : null;
}
