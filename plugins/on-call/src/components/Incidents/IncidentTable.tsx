import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Incident } from '@operations-in-teams/plugin-on-call-common';
import {
  type Column,
  Moment,
  ResponsiveTable,
  useTime,
} from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { PagerDutyName } from '../PagerDutyName';
import { InterruptionList } from './InterruptionList';

/** One row for each incident: what, when, how soon, and whom it interrupted. */
export function IncidentTable(props: { incidents: Incident[] }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  const columns: Column<Incident>[] = [
    {
      key: 'incident',
      title: t('incidents.incident'),
      render: ({ id, title, url }) => (
        <PagerDutyName reference={{ id, name: title, url }} />
      ),
    },
    {
      key: 'service',
      title: t('health.service'),
      render: ({ service }) => <PagerDutyName reference={service} />,
    },
    {
      key: 'created',
      title: t('incidents.created'),
      render: ({ createdAt: iso }) => (
        <Moment iso={iso} text={time.moment(iso)} full={time.full(iso)} />
      ),
    },
    {
      key: 'urgency',
      title: t('incidents.urgency'),
      render: ({ urgency }) => t(`incidents.${urgency}`),
    },
    {
      key: 'status',
      title: t('incidents.status'),
      render: ({ status }) =>
        t(
          status === 'acknowledged'
            ? 'incidents.acknowledgedState'
            : `incidents.${status}`,
        ),
    },
    {
      key: 'acknowledged',
      title: t('incidents.acknowledged'),
      render: ({ createdAt, acknowledgedAt }) =>
        acknowledgedAt
          ? time.seconds(
              Math.max(
                0,
                (Date.parse(acknowledgedAt) - Date.parse(createdAt)) / 1000,
              ),
            )
          : t('incidents.never'),
    },
    {
      key: 'interruptions',
      title: t('incidents.interruptions'),
      render: ({ interruptions }) => (
        <InterruptionList interruptions={interruptions} />
      ),
    },
  ];
  return (
    <ResponsiveTable
      label={t('incidents.title')}
      columns={columns}
      groups={[
        {
          key: 'incidents',
          rows: props.incidents.map(row => ({
            key: `${row.account}/${row.id}`,
            row,
          })),
        },
      ]}
    />
  );
}
