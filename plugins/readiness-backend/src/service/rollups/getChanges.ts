import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Change,
  ChangeDirection,
  ChangePage,
  ChangesQuery,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import { z } from 'zod/v4';
import type { FoundChange } from '../../database';
import { endOf } from '../../domain/rollups';
import type { CompiledStandard } from '../../domain/standards';
import { decodePosition, encodePosition } from '../cursor';
import { toPeriod } from './history';
import type { RollupOptions } from './RollupOptions';
import { ruleKeysOf } from './ruleKeys';

const PAGE = 50;
const UP_AND_DOWN: ChangeDirection[] = ['up', 'down'];
const positionType = z.strictObject({
  at: z.iso.datetime(),
  id: z.number().int(),
});

/** Changes across subjects: two statements. */
export async function getChanges(
  { scope, store, clock }: RollupOptions,
  query: ChangesQuery,
  credentials: BackstageCredentials,
): Promise<ChangePage> {
  const period = toPeriod({ ...query, interval: 'day' }, clock());
  const standards = scope.standards(query.standard);
  const filter = await scope.filter(query, standards, credentials);
  const position =
    query.cursor === undefined
      ? undefined
      : decodePosition(query.cursor, positionType);
  const limit = query.limit ?? PAGE;
  const request = {
    filter,
    type: query.of ?? ('level' as const),
    directions: query.direction ?? UP_AND_DOWN,
    from: period.start,
    to: endOf(period),
    rules: ruleKeysOf(standards, query),
    before: position && { at: new Date(position.at), id: position.id },
    // One more than asked for tells whether another page follows.
    limit: limit + 1,
  };
  const totalItems = await store.countChanges(request);
  const found = await store.listChanges(request);
  const page = found.slice(0, limit);
  const last = page[page.length - 1];
  const byId = new Map(standards.map(standard => [standard.id, standard]));
  return {
    items: page.map(change =>
      toChange(change, request.type, byId.get(change.standardId)),
    ),
    pageInfo: {
      totalItems,
      ...(found.length > limit && {
        nextCursor: encodePosition({ at: last.at.toISOString(), id: last.id }),
      }),
    },
  };
}

function toChange(
  change: FoundChange,
  type: Change['type'],
  standard: CompiledStandard | undefined,
): Change {
  const { ruleId, from, to } = change;
  const levelOf = (id: string | undefined) =>
    standard?.levels.find(level => level.id === id);
  const fromLevel = type === 'level' ? levelOf(from) : undefined;
  const toLevel = type === 'level' ? levelOf(to) : undefined;
  const rule = standard?.rules.find(({ id }) => id === ruleId);
  return {
    type,
    entityRef: change.entityRef,
    ...(change.title && { title: change.title }),
    ...(change.ownerRef && { owner: change.ownerRef }),
    standardId: change.standardId,
    direction: change.direction,
    ...(fromLevel && { fromLevel }),
    ...(toLevel && { toLevel }),
    ...(ruleId && { rule: { id: ruleId, title: rule?.title ?? ruleId } }),
    // The column holds nothing but statuses.
    ...(ruleId && from && { fromStatus: from as ResultStatus }),
    ...(ruleId && to && { toStatus: to as ResultStatus }),
    at: change.at.toISOString(),
  };
}
