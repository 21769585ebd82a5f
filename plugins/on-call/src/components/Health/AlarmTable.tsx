import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { HealthGroup } from '@operations-in-teams/plugin-on-call-common';
import { ResponsiveTable } from '@operations-in-teams/ui';
import type { IncidentQuery } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';
import { PagerDutyName } from '../PagerDutyName';
import { useInterruptionColumns } from './useInterruptionColumns';

type Alarm = HealthGroup['topAlarms'][number];

/** What interrupts most often. */
export function AlarmTable(props: { alarms: Alarm[]; scope: IncidentQuery }) {
  const { alarms, scope } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const counts = useInterruptionColumns<Alarm>(({ title, service }) => ({
    ...scope,
    title,
    service: service.id,
  }));
  return (
    <ResponsiveTable
      label={t('health.alarms')}
      columns={[
        {
          key: 'alarm',
          title: t('health.alarm'),
          render: ({ title }) => title,
        },
        {
          key: 'service',
          title: t('health.service'),
          render: ({ service }) => <PagerDutyName reference={service} />,
        },
        ...counts,
      ]}
      groups={[
        {
          key: 'alarms',
          rows: alarms.map((row, index) => ({ key: String(index), row })),
        },
      ]}
    />
  );
}
