import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PayTeamCost } from '@operations-in-teams/plugin-on-call-common';
import {
  type Column,
  formatShare,
  ResponsiveTable,
} from '@operations-in-teams/ui';
import { usePayWords } from '../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../translation';

/** What teams cost in a month, beside how often they were disturbed. */
export function TeamTable(props: { teams: PayTeamCost[]; period: string }) {
  const { teams, period } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { locale, sums, hours, month } = usePayWords();
  if (teams.length === 0) {
    return (
      <Typography>{t('pay.noTeams', { month: month(period) })}</Typography>
    );
  }
  const columns: Column<PayTeamCost>[] = [
    {
      key: 'team',
      title: t('pay.team'),
      render: ({ team }) =>
        team.ref ? (
          <EntityRefLink entityRef={team.ref} title={team.name} />
        ) : (
          team.name
        ),
    },
    {
      key: 'hours',
      title: t('pay.hours'),
      align: 'right',
      render: ({ minutes }) => hours(minutes),
    },
    {
      key: 'people',
      title: t('pay.people'),
      align: 'right',
      render: ({ people }) => people,
    },
    {
      key: 'amount',
      title: t('pay.amount'),
      align: 'right',
      render: ({ totals }) => sums(totals) ?? t('pay.nothing'),
    },
    {
      key: 'interruptions',
      title: t('pay.interruptions'),
      align: 'right',
      render: ({ outsideInterruptions }) =>
        outsideInterruptions ?? t('pay.unknown'),
    },
    {
      key: 'quiet',
      title: t('pay.quiet'),
      align: 'right',
      render: ({ quietShare }) =>
        quietShare === undefined
          ? t('pay.unknown')
          : formatShare(quietShare, locale),
    },
  ];
  return (
    <>
      <ResponsiveTable
        label={t('pay.teamTable', { month: month(period) })}
        columns={columns}
        groups={[
          {
            key: 'teams',
            rows: teams.map(row => ({ key: row.team.id, row })),
          },
        ]}
      />
      <Typography variant="caption">{t('pay.quietLong')}</Typography>
    </>
  );
}
