import type {
  MirroredService,
  StatusInput,
} from '@operations-in-teams/plugin-on-call-common';
import type { MirrorStore } from '../database';
import type { ServiceLink } from './readServiceLink';

type ResolvedLink = Pick<StatusInput, 'linked' | 'services' | 'missing'>;

/** Looks up what all links name, together. */
export async function resolveLinks(
  links: ServiceLink[],
  store: MirrorStore,
): Promise<ResolvedLink[]> {
  const lookups = links.flatMap(({ services }) =>
    services.flatMap(service => service.lookups),
  );
  const found = await store.findServices(lookups);
  const byLookup = new Map(lookups.map((lookup, i) => [lookup, found[i]]));

  return links.map(({ linked, account, services }) => {
    const mirrored = new Map<string, MirroredService>();
    const missing: ResolvedLink['missing'] = [];
    for (const { lookups: own, label, serviceId } of services) {
      const service = own
        .map(lookup => byLookup.get(lookup))
        .find(candidate => candidate !== undefined);
      if (service) {
        mirrored.set(service.service.id, service);
      } else {
        missing.push({
          account: account!,
          label,
          ...(serviceId && { serviceId }),
        });
      }
    }
    return { linked, services: [...mirrored.values()], missing };
  });
}
