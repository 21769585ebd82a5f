import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Printable, PrintButton, useParameter } from '@operations-in-teams/ui';
import { useTeamStage } from '../../hooks/team/useTeamStage';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { CopyLink } from './CopyLink';
import { TeamWeek } from './TeamWeek';
import { TeamYear } from './TeamYear';
import { ViewChoice } from './ViewChoice';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  back: { marginRight: theme.spacing(2) },
}));

/** A team's weekly look, or its year; the address tells which. */
export function TeamView(props: {
  team: string;
  /** On a page of its own, among those of other teams. */
  alone?: boolean;
}) {
  const { team, alone } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const links = useReadinessLinks();
  const [view, setView] = useParameter('view');
  const stage = useTeamStage(team);
  return (
    <Printable>
      <div className={classes.head}>
        <Typography variant="h5" component="h2">
          {stage.value?.title ?? parseEntityRef(team).name}
        </Typography>
        <div className={classes.tools} data-print="hide">
          {alone && (
            <Typography variant="body2" className={classes.back}>
              <Link to={links.teams()} underline="always">
                {t('teamPage.all')}
              </Link>
            </Typography>
          )}
          <ViewChoice year={view === 'year'} onChange={setView} />
          <CopyLink to={links.team(team, view)} />
          <PrintButton />
        </div>
      </div>
      {view === 'year' ? (
        <TeamYear team={team} stage={stage} />
      ) : (
        <TeamWeek team={team} stage={stage} />
      )}
    </Printable>
  );
}
