import { InputError } from '@backstage/errors';
import type { RollupGroup } from '@operations-in-teams/plugin-readiness-common';
import { z } from 'zod/v4';
import type { RollupStore } from '../../database';
import {
  isVisible,
  NO_GROUP,
  ShownGroups,
  type Dimension,
  type Visible,
} from '../../domain/rollups';
import { decodePosition, encodePosition } from '../cursor';
import { readEntityRef } from '../readEntityRef';

const PAGE = 50;
const TREES: Partial<Record<Dimension, string>> = {
  team: 'group',
  domain: 'domain',
};
const positionType = z.strictObject({ group: z.string() });

export type GroupingQuery = { tree?: boolean; parent?: string };

/** The groups that a caller wants to see, of those that they may. */
export async function shownGroups(
  store: RollupStore,
  options: { dimension: Dimension; query: GroupingQuery; visible: Visible },
): Promise<ShownGroups> {
  const { dimension, query, visible } = options;
  const kind = TREES[dimension];
  if (!query.tree && query.parent === undefined) {
    return dimension === 'none' || dimension === 'tier'
      ? ShownGroups.plain()
      : ShownGroups.flat(visible);
  }
  if (kind === undefined) {
    throw new InputError(
      `Only teams and domains are trees, not '${dimension}'; leave out 'tree' and 'parent'`,
    );
  }
  const parent = query.parent && readEntityRef(query.parent, kind);
  if (parent && !isVisible(visible, parent)) return ShownGroups.nothing();
  return ShownGroups.tree({
    containment: await store.getContainment({ kind, parent }),
    visible,
    parent,
  });
}

/** One page of the keys of groups; what has no group comes last. */
export function pageOf(
  keys: Iterable<string>,
  query: { limit?: number; cursor?: string },
): { keys: string[]; pageInfo: { totalItems: number; nextCursor?: string } } {
  const all = [...keys].sort(compareGroups);
  const after =
    query.cursor && decodePosition(query.cursor, positionType).group;
  const rest =
    after === undefined
      ? all
      : all.filter(key => compareGroups(key, after) > 0);
  const page = rest.slice(0, query.limit ?? PAGE);
  return {
    keys: page,
    pageInfo: {
      totalItems: all.length,
      ...(page.length < rest.length && {
        nextCursor: encodePosition({ group: page[page.length - 1] }),
      }),
    },
  };
}

function compareGroups(a: string, b: string): number {
  if (a === b) return 0;
  if (a === NO_GROUP || b === NO_GROUP) return a === NO_GROUP ? 1 : -1;
  return a < b ? -1 : 1;
}

/** What the groups are called; those that are no entities by a given name. */
export async function describeGroups(
  store: RollupStore,
  keys: string[],
  options: { shown?: ShownGroups; titles?: ReadonlyMap<string, string> } = {},
): Promise<Map<string, RollupGroup>> {
  const { shown } = options;
  const refs = keys.filter(key => key.includes(':'));
  const titles = options.titles ?? (await store.getTitles(refs));
  return new Map(
    keys.map(key => {
      const title = titles.get(key);
      const children = shown?.children.get(key);
      return [
        key,
        {
          key,
          ...(title !== undefined && { title }),
          ...(key !== NO_GROUP && key === shown?.own && { own: true }),
          ...(children !== undefined && { children }),
        },
      ];
    }),
  );
}
