import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type {
  ScorecardPage,
  ScorecardsExportQuery,
  ScorecardsQuery,
  ScorecardSummary,
} from '@operations-in-teams/plugin-readiness-common';
import { z } from 'zod/v4';
import type {
  ScorecardListRequest,
  ScorecardOrder,
  ScorecardPosition,
  ScorecardRecord,
  SummaryKey,
} from '../../database';
import type { CompiledStandard } from '../../domain/standards';
import { decodePosition, encodePosition } from '../cursor';
import type { RollupOptions } from './RollupOptions';
import { readEntityRef } from '../readEntityRef';
import { ruleKeysOf } from './ruleKeys';
import { toSummary } from './toSummary';

const PAGE = 50;
const EXPORT_PAGE = 1_000;
/** What spreadsheets and browsers still take well. */
const MOST_EXPORTED = 20_000;

const positionType = z.strictObject({
  by: z.string(),
  value: z.union([z.string(), z.number()]),
  entityRef: z.string(),
  standardId: z.string(),
});

/** One page of summaries: five statements. */
export async function getScorecards(
  options: RollupOptions,
  query: ScorecardsQuery,
  credentials: BackstageCredentials,
): Promise<ScorecardPage> {
  const { scope, store } = options;
  const standards = scope.standards(query.standard);
  const request = await toRequest(options, query, standards, credentials);
  const limit = query.limit ?? PAGE;
  const levels = await store.countLevels(request);
  // One more than asked for tells whether another page follows.
  const found = await store.listScorecards({ ...request, limit: limit + 1 });
  const page = found.slice(0, limit);
  const asOf = await store.getSweptAt();
  return {
    items: await toSummaries(options, page, standards),
    levels,
    ...(asOf && { asOf: asOf.toISOString() }),
    pageInfo: {
      totalItems: levels.reduce((sum, { subjects }) => sum + subjects, 0),
      ...(found.length > limit && {
        nextCursor: toCursor(request, page[page.length - 1].position),
      }),
    },
  };
}

/** Summaries of the entities asked for: as many statements as one page has. */
export async function queryScorecards(
  options: RollupOptions,
  entityRefs: string[],
  credentials: BackstageCredentials,
): Promise<ScorecardSummary[]> {
  const { scope, store } = options;
  const standards = scope.standards(undefined);
  const refs = [...new Set(entityRefs.map(ref => readEntityRef(ref)))];
  if (refs.length === 0) return [];
  const found = await store.listScorecards({
    filter: {
      ...(await scope.filter({}, standards, credentials)),
      entityRefs: refs,
    },
    orderBy: 'name',
    descending: false,
    limit: refs.length * standards.length,
  });
  return toSummaries(options, found, standards);
}

/** All summaries up to a bound, as many statements as thousands of them need. */
export async function exportScorecards(
  options: RollupOptions,
  query: ScorecardsExportQuery,
  credentials: BackstageCredentials,
): Promise<ScorecardSummary[]> {
  const standards = options.scope.standards(query.standard);
  const request = await toRequest(options, query, standards, credentials);
  const summaries: ScorecardSummary[] = [];
  let after: ScorecardPosition | undefined;
  do {
    const page = await options.store.listScorecards({
      ...request,
      after,
      limit: EXPORT_PAGE,
    });
    summaries.push(...(await toSummaries(options, page, standards)));
    after =
      page.length === EXPORT_PAGE ? page[page.length - 1].position : undefined;
  } while (after && summaries.length < MOST_EXPORTED);
  return summaries;
}

async function toRequest(
  { scope }: RollupOptions,
  query: ScorecardsQuery,
  standards: CompiledStandard[],
  credentials: BackstageCredentials,
): Promise<Omit<ScorecardListRequest, 'limit'>> {
  const orderBy = query.orderBy ?? 'name';
  const descending = query.direction === 'desc';
  const rules = ruleKeysOf(standards, query);
  return {
    filter: await scope.filter(query, standards, credentials),
    ...((query.status || rules) && {
      having: { statuses: query.status ?? ['fail', 'unknown'], rules },
    }),
    orderBy,
    descending,
    after:
      query.cursor === undefined
        ? undefined
        : fromCursor(query.cursor, { orderBy, descending }),
  };
}

async function toSummaries(
  { store, clock }: RollupOptions,
  records: ScorecardRecord[],
  standards: CompiledStandard[],
): Promise<ScorecardSummary[]> {
  const now = clock();
  const open = groupByKey(
    await store.getOpenResults(records.filter(({ toNext }) => toNext)),
  );
  const waived = groupByKey(await store.getWaivedRules(records, now));
  const byId = new Map(standards.map(standard => [standard.id, standard]));
  return records.flatMap(record => {
    const standard = byId.get(record.standardId);
    if (!standard) return [];
    const key = keyOf(record);
    const around = {
      open: open.get(key) ?? [],
      waived: waived.get(key)?.[0],
      now,
    };
    return [toSummary(standard, record, around)];
  });
}

function keyOf({ entityRef, standardId }: SummaryKey): string {
  return `${entityRef} ${standardId}`;
}

function groupByKey<Item extends SummaryKey>(
  items: Item[],
): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = grouped.get(key);
    if (known) known.push(item);
    else grouped.set(key, [item]);
  }
  return grouped;
}

type Order = { orderBy: ScorecardOrder; descending: boolean };

const nameOf = ({ orderBy, descending }: Order) =>
  `${orderBy} ${descending ? 'desc' : 'asc'}`;

function toCursor(order: Order, position: ScorecardPosition): string {
  return encodePosition({ by: nameOf(order), ...position });
}

function fromCursor(cursor: string, order: Order): ScorecardPosition {
  const { by, ...position } = decodePosition(cursor, positionType);
  if (by !== nameOf(order)) {
    throw new InputError(
      'The cursor is of a list in another order; begin without one',
    );
  }
  return position;
}
