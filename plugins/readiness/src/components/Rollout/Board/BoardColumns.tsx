import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { columnsOf } from '../../../domain/rollout';
import type { Board } from '../../../hooks/rollout/useBoard';
import { readinessTranslationRef } from '../../../translation';
import { TeamCard } from './TeamCard';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(15rem, 1fr)',
    gap: theme.spacing(2),
    overflowX: 'auto',
    paddingBottom: theme.spacing(1),
    [theme.breakpoints.down('sm')]: { display: 'block' },
  },
  column: { minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  subtle: { color: theme.palette.textSubtle },
}));

/** Teams by stage, a column for each; below each other where there is no room. */
export function BoardColumns(props: { board: Board }) {
  const { stages, teams } = props.board;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('rollout.board')}
      // What scrolls has to be within reach of the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {columnsOf(stages, teams).map(column => {
        const name = t('rollout.column', {
          stage: column.stage.title,
          count: column.teams.length,
        });
        return (
          <section
            key={column.stage.id}
            className={classes.column}
            aria-label={name}
          >
            <Typography variant="subtitle1" component="h3" gutterBottom>
              {name}
            </Typography>
            {column.teams.length === 0 ? (
              <Typography className={classes.subtle} variant="body2">
                {t('rollout.noTeams')}
              </Typography>
            ) : (
              <ul className={classes.list}>
                {column.teams.map(team => (
                  <TeamCard key={team.team} team={team} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
