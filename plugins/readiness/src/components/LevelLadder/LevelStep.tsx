import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { LevelProgress } from '@operations-in-teams/plugin-readiness-common';
import { VisuallyHidden } from '@operations-in-teams/ui';
import { levelProgress } from '../../domain/levelProgress';
import { readinessTranslationRef } from '../../translation';
import { readableColour } from '../StatusMark';

const useStyles = makeStyles(theme => ({
  root: { flex: 1, minWidth: 0 },
  track: {
    height: theme.spacing(0.75),
    marginBottom: theme.spacing(0.5),
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.textVerySubtle,
    overflow: 'hidden',
  },
  fill: { height: '100%', backgroundColor: theme.palette.textSubtle },
  reached: { backgroundColor: readableColour(theme, theme.palette.status.ok) },
  title: { overflowWrap: 'anywhere' },
  current: { fontWeight: theme.typography.fontWeightBold as number },
  sign: { color: readableColour(theme, theme.palette.status.ok) },
  counts: { color: theme.palette.textSubtle },
}));

/** One level: how many of its rules hold, and whether it is reached. */
export function LevelStep(props: {
  step: LevelProgress;
  current: boolean;
  compact?: boolean;
}) {
  const { step, current, compact } = props;
  const { level, reached, counts } = step;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const { satisfied, applicable } = levelProgress(counts);
  const share = applicable ? satisfied / applicable : Number(reached);
  const progress = applicable
    ? t('level.progress', {
        satisfied: String(satisfied),
        applicable: String(applicable),
      })
    : t('level.empty');
  const text = [
    progress,
    counts.exempt > 0 && t('level.exempt', { count: counts.exempt }),
  ]
    .filter(Boolean)
    .join(', ');
  const state = reached ? t('level.stateReached') : t('level.stateOpen');
  return (
    <li className={classes.root} aria-current={current ? 'step' : undefined}>
      <div className={classes.track} aria-hidden>
        <div
          className={`${classes.fill} ${reached ? classes.reached : ''}`}
          style={{ width: `${share * 100}%` }}
        />
      </div>
      {compact ? (
        <VisuallyHidden>{`${level.title}: ${state}, ${text}`}</VisuallyHidden>
      ) : (
        <Typography className={classes.title} variant="body2">
          <span className={current ? classes.current : undefined}>
            {level.title}
          </span>{' '}
          {reached && (
            <span className={classes.sign} aria-hidden>
              ✓
            </span>
          )}
          <VisuallyHidden>{state}</VisuallyHidden>{' '}
          <span className={classes.counts}>{text}</span>
        </Typography>
      )}
    </li>
  );
}
