import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type {
  MirroredService,
  StatusInput,
} from '@operations-in-teams/plugin-on-call-common';
import { keyOf } from '../database';

type ResolvedLink = Pick<StatusInput, 'linked' | 'services' | 'missing'>;

/** As many services as one answer holds. */
const MAXIMUM_SERVICES = 200;

/** What a Group, System or Domain has through its members, each service once. */
export function rollUp(
  links: Array<{ entity: Entity; link: ResolvedLink }>,
): ResolvedLink & { entityRefs: string[][]; left: number } {
  const services = new Map<
    string,
    { service: MirroredService; refs: string[] }
  >();
  for (const { entity, link } of links) {
    for (const service of link.services) {
      const key = keyOf(service.service);
      const known = services.get(key);
      if (known) known.refs.push(stringifyEntityRef(entity));
      else services.set(key, { service, refs: [stringifyEntityRef(entity)] });
    }
  }
  const all = [...services.values()];
  const shown = all.slice(0, MAXIMUM_SERVICES);
  return {
    linked: links.some(({ link }) => link.linked),
    services: shown.map(({ service }) => service),
    missing: links.flatMap(({ link }) => link.missing),
    entityRefs: shown.map(({ refs }) => refs),
    left: all.length - shown.length,
  };
}
