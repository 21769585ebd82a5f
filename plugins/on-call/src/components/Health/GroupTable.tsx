import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Health,
  HealthGroup,
} from '@operations-in-teams/plugin-on-call-common';
import {
  type Column,
  formatShare,
  ResponsiveTable,
  useTime,
} from '@operations-in-teams/ui';
import type { IncidentQuery } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';
import { PagerDutyName } from '../PagerDutyName';
import { IncidentsLink } from './IncidentsLink';
import {
  useAcknowledgementColumns,
  useInterruptionColumns,
} from './useInterruptionColumns';

/** One row for each team, or for each service of one team. */
export function GroupTable(props: { health: Health; scope: IncidentQuery }) {
  const { health, scope } = props;
  const { groupBy, groups } = health;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { locale } = useTime();
  // What belongs to no team cannot be asked for by its team.
  const queryOf = ({ group }: HealthGroup) =>
    group && { ...scope, [groupBy]: group.id };
  const counts = useInterruptionColumns<HealthGroup>(queryOf);
  const acknowledgements = useAcknowledgementColumns<HealthGroup>(queryOf);
  if (groups.length === 0) {
    return <Typography variant="body2">{t('health.empty')}</Typography>;
  }
  const quiet: Column<HealthGroup> = {
    key: 'quiet',
    title: t('health.quiet'),
    align: 'right',
    render: row => {
      const share = row.quiet?.share;
      if (share === undefined) return t('health.unknown');
      const query = share < 1 ? queryOf(row) : undefined;
      return (
        <IncidentsLink query={query && { ...query, class: 'outside' }}>
          {formatShare(share, locale)}
        </IncidentsLink>
      );
    },
  };
  return (
    <ResponsiveTable
      label={t(groupBy === 'team' ? 'health.teams' : 'health.services')}
      columns={[
        {
          key: 'group',
          title: t(groupBy === 'team' ? 'health.team' : 'health.service'),
          render: ({ group }) =>
            group ? <PagerDutyName reference={group} /> : t('page.noTeam'),
        },
        ...counts,
        ...acknowledgements,
        quiet,
      ]}
      groups={[
        {
          key: 'groups',
          rows: groups.map(row => ({
            key: `${row.account}/${row.group?.id}`,
            row,
          })),
        },
      ]}
    />
  );
}
