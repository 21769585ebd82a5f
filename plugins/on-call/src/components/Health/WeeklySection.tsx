import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { HealthGroup } from '@operations-in-teams/plugin-on-call-common';
import { useTime } from '@operations-in-teams/ui';
import { StackedBars } from '@operations-in-teams/ui/charts';
import { INTERRUPTION_CLASSES, totalOf } from '../../domain/interruptions';
import type { IncidentQuery } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';
import { WeekTable } from './WeekTable';

const FILLS = { office: 'quiet', outside: 'warning', sleep: 'alarm' } as const;

/** Week by week: drawn, and as a table whose figures lead to incidents. */
export function WeeklySection(props: {
  group: HealthGroup;
  scope: IncidentQuery;
}) {
  const { group, scope } = props;
  const { weeks } = group;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { utcDay } = useTime();
  if (totalOf(group.interruptions) === 0 && group.incidents === 0) {
    return <Typography variant="body2">{t('health.empty')}</Typography>;
  }
  const totals = weeks.map(week => totalOf(week.interruptions));
  return (
    <StackedBars
      title={t('health.weekly')}
      heading="h2"
      summary={t('health.weekSummary', {
        most: String(Math.max(0, ...totals)),
        last: String(totals.at(-1) ?? 0),
      })}
      series={INTERRUPTION_CLASSES.map(id => ({
        id,
        title: t(`health.${id}`),
        fill: FILLS[id],
      }))}
      points={weeks.map(({ from, interruptions }) => ({
        at: from,
        values: interruptions,
      }))}
      formatTime={utcDay}
      height={160}
      table={<WeekTable weeks={weeks} scope={scope} />}
      saveAs="interruptions-by-week"
    />
  );
}
