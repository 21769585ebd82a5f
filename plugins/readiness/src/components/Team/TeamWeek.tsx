import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { useTeamServices } from '../../hooks/team/useTeamServices';
import type { useTeamStage } from '../../hooks/team/useTeamStage';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';
import { ChangesSection } from './ChangesSection';
import { CoverageSection } from './CoverageSection';
import { FixList } from './FixList';
import { ServicesSection } from './ServicesSection';
import { StageSection } from './StageSection';
import { WaivedServices } from './WaivedServices';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    minWidth: 0,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
}));

/** What a team looks at every week. Each part stands where another fails. */
export function TeamWeek(props: {
  team: string;
  stage: ReturnType<typeof useTeamStage>;
}) {
  const { team, stage } = props;
  const services = useTeamServices(team);
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const states = {
    state: services,
    loading: t('teamPage.fixLoading'),
    failed: t('teamPage.fixFailed'),
    permission: 'readiness.scorecard.read',
  };
  return (
    <div className={classes.root}>
      <div className={classes.pair}>
        <StageSection team={team} state={stage} />
        <Section title={t('teamPage.fixFirst')}>
          <PageState {...states}>
            {known => <FixList known={known} team={team} />}
          </PageState>
        </Section>
        <ChangesSection team={team} />
        <CoverageSection team={team} />
      </div>
      <PageState {...states}>
        {known => (
          <>
            <ServicesSection team={team} known={known} />
            <WaivedServices team={team} services={known.items} />
            {known.asOf && <AsOf iso={known.asOf} />}
          </>
        )}
      </PageState>
    </div>
  );
}
