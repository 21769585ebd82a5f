import type { CatalogApi } from '@backstage/plugin-catalog-react';
import type { Entity } from '@backstage/catalog-model';
import type {
  EvidencePage,
  EvidenceRecord,
  ReadinessApi,
  SourceSummary,
} from '@operations-in-teams/plugin-readiness-common';
import { accountFields } from '../domain/accounts';

const PAGE = 500;
/** The most references that one request for evidence names. */
const REFS = 100;
const ACCESS = {
  source: ['accountAccess'],
  field: ['observedLevel', 'declaredLevel', 'agrees', 'deviations'],
};

type Filter = Record<string, string | string[]>;
type KnownAccess = {
  records: Map<string, EvidenceRecord>;
  sources: SourceSummary[];
};

/** All accounts of the catalog that a filter leaves, page by page. */
export async function readAccountEntities(
  catalog: CatalogApi,
  filters: Filter[],
): Promise<Entity[]> {
  const entities: Entity[] = [];
  let cursor: string | undefined;
  do {
    const page = await catalog.queryEntities(
      cursor
        ? { cursor, limit: PAGE, fields: accountFields }
        : {
            filter: filters.map(filter => ({
              kind: 'Resource',
              'spec.type': 'cloud-account',
              ...filter,
            })),
            fields: accountFields,
            orderFields: { field: 'metadata.name', order: 'asc' },
            limit: PAGE,
          },
    );
    entities.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return entities;
}

/** Who can reach every account, in short. */
export async function readAllAccess(api: ReadinessApi): Promise<KnownAccess> {
  const pages: EvidencePage[] = [];
  let cursor: string | undefined;
  do {
    const page: EvidencePage = await api.getEvidence({
      ...ACCESS,
      kind: 'resource',
      type: 'cloud-account',
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    pages.push(page);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return join(pages);
}

/** Who can reach some accounts, in short. */
export async function readAccessOf(
  api: ReadinessApi,
  entityRefs: string[],
): Promise<KnownAccess> {
  const pages: EvidencePage[] = [];
  for (let start = 0; start < entityRefs.length; start += REFS) {
    const entityRef = entityRefs.slice(start, start + REFS);
    pages.push(await api.getEvidence({ ...ACCESS, entityRef, limit: REFS }));
  }
  return join(pages);
}

function join(pages: EvidencePage[]): KnownAccess {
  return {
    sources: pages[0]?.sources ?? [],
    records: new Map(
      pages.flatMap(({ items }) =>
        items.map(({ entityRef, items: [record] }) => [entityRef, record]),
      ),
    ),
  };
}
