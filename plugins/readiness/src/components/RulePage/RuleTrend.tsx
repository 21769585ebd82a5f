import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { StackedArea } from '@operations-in-teams/ui/charts';
import { type RulePath, useRuleTrend } from '../../hooks/rules/useRule';
import {
  drawnStatuses,
  useStatusSeries,
} from '../../hooks/rules/useStatusSeries';
import { readinessTranslationRef } from '../../translation';

/** How a rule was met over the year. */
export function RuleTrend(props: { path: RulePath }) {
  const { path } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const series = useStatusSeries();
  return (
    <PageState
      state={useRuleTrend(path)}
      loading={t('rulePage.trendLoading')}
      failed={t('rulePage.trendFailed')}
      permission="readiness.rollup.read"
    >
      {({ groups, asOf }) => {
        const points = (groups[0]?.points ?? []).filter(({ counts }) =>
          drawnStatuses.some(status => counts[status] > 0),
        );
        return (
          <>
            <StackedArea
              title={t('rulePage.trend')}
              heading="h3"
              summary={t('rulePage.trendSummary', {
                before: String(points[0]?.counts.pass ?? 0),
                now: String(points.at(-1)?.counts.pass ?? 0),
              })}
              series={series}
              points={points.map(({ date, counts }) => ({
                at: date,
                values: counts,
              }))}
              saveAs={`${path.ruleId}-over-the-year`}
            />
            {asOf && <AsOf iso={asOf} />}
          </>
        );
      }}
    </PageState>
  );
}
