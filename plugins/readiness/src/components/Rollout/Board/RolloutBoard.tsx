import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { readinessRolloutReadPermission } from '@operations-in-teams/plugin-readiness-common';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { useBoard } from '../../../hooks/rollout/useBoard';
import { useRolloutLinks } from '../../../hooks/rollout/useRolloutLinks';
import { readinessTranslationRef } from '../../../translation';
import { BoardColumns } from './BoardColumns';
import { BurdenPart } from './BurdenPart';
import { YourTurn } from './YourTurn';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(2),
  },
  burden: { marginTop: theme.spacing(3) },
  links: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
}));

/** The rollout board: whose turn it is, and where each team stands. */
export function RolloutBoard() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useRolloutLinks();
  const classes = useStyles();
  return (
    <>
      <div className={classes.head}>
        <Typography variant="body2">{t('rollout.intro')}</Typography>
        <nav className={classes.links} aria-label={t('rollout.pages')}>
          <Link to={links.acceptances}>{t('rollout.toAcceptances')}</Link>
        </nav>
      </div>
      <PageState
        state={useBoard()}
        loading={t('rollout.loading')}
        failed={t('rollout.failed')}
        permission={readinessRolloutReadPermission.name}
      >
        {board => (
          <>
            <YourTurn board={board} />
            <Typography variant="h6" component="h2" gutterBottom>
              {t('rollout.board')}
            </Typography>
            {board.teams.length === 0 ? (
              <Typography variant="body2">{t('rollout.none')}</Typography>
            ) : (
              <BoardColumns board={board} />
            )}
            <AsOf iso={board.asOf} />
          </>
        )}
      </PageState>
      <div className={classes.burden}>
        <BurdenPart />
      </div>
    </>
  );
}
