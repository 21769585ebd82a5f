import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  Investment,
  Pulse,
} from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import useAsync from 'react-use/esm/useAsync';
import { readinessApiRef } from '../../api';

/** What a team invests to get ready, and again every minute. */
export function useInvestments(
  team: string,
): Known<{ asOf: string; items: Investment[] }> {
  const api = useApi(readinessApiRef);
  return useKnown(
    team,
    async () => ({
      ...(await api.teamPlans.getInvestments(team)),
      asOf: new Date().toISOString(),
    }),
    [api],
  );
}

/** How a team feels, and again every minute. */
export function usePulse(team: string): Known<Pulse & { asOf: string }> {
  const api = useApi(readinessApiRef);
  return useKnown(
    team,
    async () => ({
      ...(await api.teamPlans.getPulse(team)),
      asOf: new Date().toISOString(),
    }),
    [api],
  );
}

/** What an item of a plan can name: people of the team, and rules. */
export type PlanChoices = {
  people: Array<{ id: string; title: string }>;
  rules: Array<{ standard: string; rule: string; title: string }>;
};

/** Read when a form opens; nothing where it cannot be read. */
export function usePlanChoices(team: string): PlanChoices {
  const api = useApi(readinessApiRef);
  const catalog = useApi(catalogApiRef);
  const people = useAsync(async () => {
    const { items } = await catalog.getEntities({
      filter: { kind: 'user', 'relations.memberOf': team },
      fields: ['kind', 'metadata.name', 'metadata.namespace', 'spec.profile'],
    });
    return items
      .map(entity => {
        const profile = entity.spec?.profile as { displayName?: string };
        return {
          id: stringifyEntityRef(entity),
          title: profile?.displayName ?? entity.metadata.name,
        };
      })
      .sort((a, b) => a.title.localeCompare(b.title));
  }, [catalog, team]);
  const rules = useAsync(async () => {
    const { items } = await api.getStandards();
    const ids = items.flatMap(({ id }) => id ?? []);
    const standards = await Promise.all(ids.map(id => api.getStandard(id)));
    return standards.flatMap(standard =>
      standard.rules.map(({ id, title }) => ({
        standard: standard.id,
        rule: id,
        title,
      })),
    );
  }, [api]);
  return { people: people.value ?? [], rules: rules.value ?? [] };
}
