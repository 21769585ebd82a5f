import { createHash } from 'node:crypto';
import { ANNOTATION_LOCATION, type Entity } from '@backstage/catalog-model';
import { ANNOTATION_PAGERDUTY_SERVICE_ID } from '@operations-in-teams/plugin-on-call-common';
import type { RemovalRules } from '../config/types';

/** What lost no more than this is believed, if something is left. */
const A_HANDFUL = 5;

export type RefusedRemoval = {
  location: string;
  reason: string;
  /** Put into the configuration, it lets just these removals through. */
  fingerprint: string;
};

/**
 * Judges, account by account, a list by what the catalog holds. Services that
 * vanish in numbers are more often a fault than the truth. Services are told by
 * their ids, so that a change of names is no removal.
 */
export function refuseRemovals(
  held: Entity[],
  next: Entity[],
  rules: RemovalRules,
): RefusedRemoval[] {
  const present = new Set(next.map(idOf));
  return [...idsByLocation(held)].flatMap(([location, known]) => {
    const missing = known.filter(id => !present.has(id)).sort();
    const emptied = missing.length === known.length;
    const percent = (missing.length / known.length) * 100;
    const shrunk = missing.length > A_HANDFUL && percent > rules.maxPercent;
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([location, missing]))
      .digest('hex')
      .slice(0, 12);
    if ((!emptied && !shrunk) || rules.confirm === fingerprint) return [];
    return [
      {
        location,
        fingerprint,
        reason: `${missing.length} of ${known.length} known services are gone`,
      },
    ];
  });
}

function idsByLocation(entities: Entity[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const entity of entities) {
    const location = entity.metadata.annotations?.[ANNOTATION_LOCATION] ?? '';
    const known = ids.get(location);
    if (known) known.push(idOf(entity));
    else ids.set(location, [idOf(entity)]);
  }
  return ids;
}

function idOf({ metadata }: Entity): string {
  return metadata.annotations?.[ANNOTATION_PAGERDUTY_SERVICE_ID] ?? '';
}
