import type {
  ResultStatus,
  ScorecardsQuery,
} from '@operations-in-teams/plugin-readiness-common';

/** What services can be ordered by. */
export const serviceColumns = [
  'name',
  'owner',
  'level',
  'distance',
  'failing',
  'unknown',
  'since',
] as const satisfies ReadonlyArray<NonNullable<ScorecardsQuery['orderBy']>>;

export type ServiceColumn = (typeof serviceColumns)[number];

export const serviceStatuses = [
  'fail',
  'unknown',
  'exempt',
  'pass',
  'notApplicable',
] as const satisfies readonly ResultStatus[];

/** What services are narrowed down by, as it stands in an address. */
export const serviceFilters = [
  'text',
  'team',
  'owner',
  'system',
  'domain',
  'kind',
  'type',
  'tier',
  'lifecycle',
  'level',
  'status',
  'rule',
  'category',
  'unconfirmed',
  'standard',
] as const;

export type ServiceFilter = Partial<
  Record<(typeof serviceFilters)[number], string>
>;

export type ServiceOrder = { by: ServiceColumn; descending: boolean };

/** Services are what is listed where nothing says otherwise. */
export const DEFAULT_KIND = 'component';
/** In place of a kind: of every kind. */
export const ANY_KIND = 'all';

/** What an address says of which services to show. */
export function readFilter(parameters: URLSearchParams): ServiceFilter {
  return Object.fromEntries(
    serviceFilters.flatMap(name => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** In which order; `-level` is from the highest to the lowest. */
export function readOrder(parameters: URLSearchParams): ServiceOrder {
  const sort = parameters.get('sort') ?? '';
  const by = serviceColumns.find(column => column === sort.replace('-', ''));
  return { by: by ?? 'name', descending: !!by && sort.startsWith('-') };
}

/** The question to the backend that a filter stands for. */
export function toQuery(filter: ServiceFilter): ScorecardsQuery {
  const { kind = DEFAULT_KIND, status, unconfirmed, standard, text } = filter;
  const known = serviceStatuses.find(value => value === status);
  return {
    ...(text && { text: text.slice(0, 100) }),
    ...(standard && { standard }),
    ...(kind !== ANY_KIND && { kind: [kind] }),
    ...ranksOf(filter.level),
    ...(known && { status: [known] }),
    ...(unconfirmed && { unconfirmed: unconfirmed === 'true' }),
    ...listOf(filter, 'team'),
    ...listOf(filter, 'owner'),
    ...listOf(filter, 'system'),
    ...listOf(filter, 'domain'),
    ...listOf(filter, 'type'),
    ...listOf(filter, 'tier'),
    ...listOf(filter, 'lifecycle'),
    ...listOf(filter, 'rule'),
    ...listOf(filter, 'category'),
  };
}

/** `2` is at exactly that rank, `2+` at it or above, `2-` at it or below. */
function ranksOf(level: string | undefined): ScorecardsQuery {
  const [, digits, open] = /^(\d{1,2})([+-]?)$/.exec(level ?? '') ?? [];
  if (!digits) return {};
  const rank = Number(digits);
  return {
    ...(open !== '-' && { minRank: rank }),
    ...(open !== '+' && { maxRank: rank }),
  };
}

type Listed = 'team' | 'owner' | 'system' | 'domain' | 'type' | 'tier';

function listOf<Name extends Listed | 'lifecycle' | 'rule' | 'category'>(
  filter: ServiceFilter,
  name: Name,
): Partial<Record<Name, string[]>> {
  const value = filter[name];
  return value ? ({ [name]: [value] } as Record<Name, string[]>) : {};
}
