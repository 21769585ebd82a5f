import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { StageRef } from '@operations-in-teams/plugin-readiness-common';
import { byRank } from '../../../domain/rollout';
import { readinessTranslationRef } from '../../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    margin: theme.spacing(0, 0, 1.5),
    padding: 0,
    listStyle: 'none',
    '& li:not(:last-child)::after': {
      content: '"→"',
      marginLeft: theme.spacing(1),
    },
  },
  current: { fontWeight: theme.typography.fontWeightBold as number },
}));

/** Where a team stands among the stages. */
export function StageSteps(props: { stages: StageRef[]; current: string }) {
  const { stages, current } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <ol className={classes.list} aria-label={t('rollout.team.stages')}>
      {byRank(stages).map(({ id, title }) => (
        <Typography
          key={id}
          component="li"
          variant="body2"
          aria-current={id === current ? 'step' : undefined}
          className={id === current ? classes.current : undefined}
        >
          {id === current ? t('rollout.team.now', { stage: title }) : title}
        </Typography>
      ))}
    </ol>
  );
}
