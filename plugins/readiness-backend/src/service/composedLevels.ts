import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { ComposedLevel } from '@operations-in-teams/plugin-readiness-common';
import { composeLevels, type PartLevel } from '../domain/rollups';
import type { CompiledStandard } from '../domain/standards';
import type { VisibleEntities } from './VisibleEntities';

/** So many of the parts that hold a whole back are named. */
const MOST_NAMED = 20;

/** What is made of components, by its kind; nothing for other kinds. */
export function wholeOf({ kind }: Entity): 'system' | 'domain' | undefined {
  const whole = kind.toLocaleLowerCase('en-US');
  return whole === 'system' || whole === 'domain' ? whole : undefined;
}

/** The levels of a whole, from those of its parts that the caller may see. */
export async function composedLevels(
  parts: PartLevel[],
  standards: CompiledStandard[],
  options: { visible: VisibleEntities; credentials: BackstageCredentials },
): Promise<ComposedLevel[]> {
  const { visible, credentials } = options;
  const shown = await visible.among(
    [...new Set(parts.map(part => part.entityRef))],
    credentials,
  );
  const composed = composeLevels(
    parts.filter(part => shown.has(part.entityRef)),
  );
  return standards.flatMap(standard => {
    const { id, title, version } = standard;
    const found = composed.find(({ standardId }) => standardId === id);
    if (!found) return [];
    const level = standard.levels.find(({ rank }) => rank === found.rank);
    return {
      standard: { id, title, version },
      ...(level && { level }),
      unconfirmed: found.unconfirmed,
      parts: found.parts,
      lowestCount: found.lowest.length,
      lowest: found.lowest.slice(0, MOST_NAMED),
    };
  });
}
