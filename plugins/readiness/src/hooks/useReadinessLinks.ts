import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import type { ServiceFilter } from '../domain/services';
import { rootRouteRef } from '../routes';

/** Where the pages of readiness are, and what of them shows what. */
export function useReadinessLinks() {
  const root = useRouteRef(rootRouteRef)();
  const entityPage = useRouteRef(entityRouteRef);
  return useMemo(() => {
    const withQuery = (path: string, query: Record<string, string>) => {
      const text = new URLSearchParams(query).toString();
      return text ? `${path}?${text}` : path;
    };
    return {
      services: (filter: ServiceFilter = {}) =>
        withQuery(`${root}/services`, given(filter)),
      rules: (query: { standard?: string } = {}) =>
        withQuery(`${root}/rules`, given(query)),
      rule: (standard: string, rule: string) =>
        `${root}/rules/${encodeURIComponent(standard)}/${encodeURIComponent(
          rule,
        )}`,
      teams: () => `${root}/teams`,
      team: (entityRef: string, view?: string) =>
        withQuery(`${root}/teams/${teamPath(entityRef)}`, given({ view })),
      /** Where a team stands in the rollout, and what it plans. */
      teamRollout: (entityRef: string) =>
        `${root}/rollout/teams/${teamPath(entityRef)}`,
      rollout: () => `${root}/rollout`,
      waivers: (query: { team?: string } = {}) =>
        withQuery(`${root}/waivers`, given(query)),
      adoption: (query: Record<string, string | undefined> = {}) =>
        withQuery(`${root}/adoption`, given(query)),
      entity: (entityRef: string) => entityPage(parseEntityRef(entityRef)),
      /** The Readiness tab of an entity. */
      scorecard: (
        entityRef: string,
        query: { standard?: string; status?: string; rule?: string } = {},
      ) =>
        withQuery(
          `${entityPage(parseEntityRef(entityRef))}/readiness`,
          given(query),
        ),
    };
  }, [root, entityPage]);
}

/** Namespace and name, as they stand in the addresses of teams. */
function teamPath(entityRef: string): string {
  const { namespace, name } = parseEntityRef(entityRef);
  return `${namespace}/${name}`;
}

/** Without what is not said. */
function given(
  query: Record<string, string | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
}
