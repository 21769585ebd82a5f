import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { type Column, ResponsiveTable, useTime } from '@operations-in-teams/ui';
import { useOnCallStatuses } from '../../hooks/services/useOnCallStatuses';
import {
  MOST_SERVICES,
  type useTeamServices,
} from '../../hooks/team/useTeamServices';
import type { GroupChoice } from '../../hooks/useGroups';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';
import { useServiceColumns } from '../Services';
import { LevelsLine } from './LevelsLine';

const useStyles = makeStyles(theme => ({
  subtle: { color: theme.palette.textSubtle },
}));

/** Of the columns of all services, those that a team's own list has too. */
const BEFORE_WAIVERS = new Set<string>([
  'name',
  'level',
  'distance',
  'failing',
  'unknown',
]);

// They name owners, and here the owner is the team.
const NO_GROUPS: GroupChoice[] = [];

/** How many services are at each level, and each with its distance to the next. */
export function ServicesSection(props: {
  team: string;
  known: NonNullable<ReturnType<typeof useTeamServices>['value']>;
}) {
  const { team, known } = props;
  const { items, pageInfo, levels } = known;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const classes = useStyles();
  const links = useReadinessLinks();
  const statuses = useOnCallStatuses(items.map(({ entityRef }) => entityRef));
  const shared = useServiceColumns(statuses, NO_GROUPS);
  if (items.length === 0) {
    return (
      <Section title={t('teamPage.servicesTitle')}>
        <Typography variant="body2">{t('teamPage.noServices')}</Typography>
      </Section>
    );
  }
  const columns: Column<ScorecardSummary>[] = [
    ...shared.filter(({ key }) => BEFORE_WAIVERS.has(key)),
    {
      key: 'waivers',
      title: t('teamPage.waivers'),
      render: ({ waived, entityRef, standard }) =>
        waived ? (
          <Link
            to={links.scorecard(entityRef, {
              standard: standard.id,
              status: 'exempt',
            })}
            underline="always"
          >
            {t('teamPage.waived', {
              count: waived.rules,
              day: day(waived.nextExpiresAt),
            })}
          </Link>
        ) : (
          <span className={classes.subtle}>{t('teamPage.noWaivers')}</span>
        ),
    },
    ...shared.filter(({ key }) => key === 'onCall'),
  ];
  return (
    <Section
      title={t('teamPage.servicesTitle')}
      action={
        <Typography variant="body2">
          <Link to={links.services({ team })} underline="always">
            {t('teamPage.allServices', { count: pageInfo.totalItems })}
          </Link>
        </Typography>
      }
    >
      <LevelsLine counts={levels} services={items} team={team} />
      <ResponsiveTable
        label={t('teamPage.services')}
        columns={columns}
        groups={[
          {
            key: 'services',
            rows: items
              .slice(0, MOST_SERVICES)
              .map(row => ({ key: row.entityRef, row })),
          },
        ]}
      />
    </Section>
  );
}
