import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { HealthGroup } from '@operations-in-teams/plugin-on-call-common';
import { ResponsiveTable, useTime } from '@operations-in-teams/ui';
import { weekWindow } from '../../domain/weekWindow';
import type { IncidentQuery } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';
import {
  useAcknowledgementColumns,
  useInterruptionColumns,
} from './useInterruptionColumns';

type Week = HealthGroup['weeks'][number];

/** One row for each week, the last one first. */
export function WeekTable(props: { weeks: Week[]; scope: IncidentQuery }) {
  const { weeks, scope } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { utcDay } = useTime();
  const queryOf = (week: Week) => ({
    ...scope,
    ...weekWindow(week.from, scope),
  });
  const counts = useInterruptionColumns<Week>(queryOf);
  const acknowledgements = useAcknowledgementColumns<Week>(queryOf);
  return (
    <ResponsiveTable
      label={t('health.weekly')}
      columns={[
        {
          key: 'week',
          title: t('health.week'),
          render: week => utcDay(week.from),
        },
        ...counts,
        ...acknowledgements,
      ]}
      groups={[
        {
          key: 'weeks',
          rows: [...weeks].reverse().map(row => ({ key: row.from, row })),
        },
      ]}
    />
  );
}
