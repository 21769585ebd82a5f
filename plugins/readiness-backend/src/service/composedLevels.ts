import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { ComposedLevel } from '@operations-in-teams/plugin-readiness-common';
import type { LevelStore } from '../database';
import { composeLevels } from '../domain/rollups';
import type { CompiledStandard } from '../domain/standards';
import type { VisibleEntities } from './VisibleEntities';

/** So many of the parts that hold a whole back are named. */
const MOST_NAMED = 20;

/**
 * The levels of a System or a Domain, from those of its components that the
 * caller may see. Nothing for other kinds.
 */
export async function composedLevels(
  { entityRef, kind }: { entityRef: string; kind: Entity['kind'] },
  standards: CompiledStandard[],
  options: {
    levels: LevelStore;
    visible: VisibleEntities;
    credentials: BackstageCredentials;
  },
): Promise<ComposedLevel[] | undefined> {
  const whole = kind.toLocaleLowerCase('en-US');
  if (whole !== 'system' && whole !== 'domain') return undefined;
  const { levels, visible, credentials } = options;
  const parts = await levels.partsOf(whole, entityRef);
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
