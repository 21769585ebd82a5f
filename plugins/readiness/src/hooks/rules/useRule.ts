import { useApi } from '@backstage/core-plugin-api';
import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import { useKnown } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';
import useAsync from 'react-use/esm/useAsync';
import { readinessApiRef } from '../../api';
import { useLast } from '../useLast';

export type RulePath = { standardId: string; ruleId: string };

export const SUBJECTS_PAGE = 25;

/** One rule, with how many have which status. */
export function useRule(path: RulePath) {
  const api = useApi(readinessApiRef);
  return useKnown(
    `rule ${path.standardId} ${path.ruleId}`,
    () => api.rollups.getRule(path),
    [api, path.standardId, path.ruleId],
  );
}

/** One page of those of whom a rule says the same. */
export function useRuleSubjects(
  path: RulePath,
  status: ResultStatus,
  cursor: string | undefined,
) {
  const api = useApi(readinessApiRef);
  return useLast(
    useKnown<
      { asOf?: string } & Awaited<
        ReturnType<typeof api.rollups.getRuleSubjects>
      >
    >(
      `${path.standardId} ${path.ruleId} ${status} ${cursor}`,
      () =>
        api.rollups.getRuleSubjects(path, {
          status: [status],
          limit: SUBJECTS_PAGE,
          ...(cursor && { cursor }),
        }),
      [api],
    ),
  );
}

/** Results of a rule by status over the year. */
export function useRuleTrend(path: RulePath) {
  const api = useApi(readinessApiRef);
  return useKnown(
    `trend ${path.standardId} ${path.ruleId}`,
    () =>
      api.rollups.getTrends({
        standard: path.standardId,
        rule: [path.ruleId],
        groupBy: 'none',
        from: DateTime.utc().minus({ weeks: 52 }).toISODate()!,
      }),
    [api, path.standardId, path.ruleId],
  );
}

/** What evidence sources are called and declare, by the paths of their fields. */
export function useEvidenceFields() {
  const api = useApi(readinessApiRef);
  const { value } = useAsync(async () => {
    const { items } = await api.getSources();
    return new Map(
      items.flatMap(({ title, fields }) =>
        fields.map(field => [field.path, { ...field, source: title }]),
      ),
    );
  }, [api]);
  return value;
}
