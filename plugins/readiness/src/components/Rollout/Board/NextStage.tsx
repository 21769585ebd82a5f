import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TeamOnBoard } from '@operations-in-teams/plugin-readiness-common';
import { missingOf } from '../../../domain/rollout';
import { readinessTranslationRef } from '../../../translation';
import { CriterionMark } from '../parts';

const FIRST = 3;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  subtle: { color: theme.palette.textSubtle },
}));

/** How far a team is from its next stage, and the first things that are missing. */
export function NextStage(props: { next: NonNullable<TeamOnBoard['next']> }) {
  const { stage, criteria } = props.next;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const missing = missingOf(criteria);
  const more = missing.length - FIRST;
  if (missing.length === 0) {
    return (
      <Typography variant="body2">
        {t('rollout.allMet', { stage: stage.title })}
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2">
        {t('rollout.next', {
          met: String(criteria.length - missing.length),
          all: String(criteria.length),
          stage: stage.title,
        })}
      </Typography>
      <ul className={classes.list}>
        {missing.slice(0, FIRST).map(({ id, title, state, message }) => (
          <Typography key={id} variant="body2" component="li">
            <CriterionMark state={state} />
            {title}
            {message && <span className={classes.subtle}> ({message})</span>}
          </Typography>
        ))}
        {more > 0 && (
          <Typography className={classes.subtle} variant="body2" component="li">
            {t('rollout.more', { count: more })}
          </Typography>
        )}
      </ul>
    </>
  );
}
