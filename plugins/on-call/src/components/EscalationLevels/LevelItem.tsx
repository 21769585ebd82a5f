import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { EscalationLevel } from '@operations-in-teams/plugin-on-call-common';
import { useTime, VisuallyHidden } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { DutyLine } from './DutyLine';
import { NextLine } from './NextLine';
import { NobodyLine } from './NobodyLine';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: theme.spacing(0.75, 0),
  },
  rank: {
    flex: '0 0 auto',
    minWidth: theme.spacing(3.5),
    color: theme.palette.textSubtle,
    fontWeight: theme.typography.fontWeightBold as number,
  },
  people: { flex: 1, minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet: { color: theme.palette.textSubtle },
}));

/** One escalation level: who is on call, who is next, and what comes after. */
export function LevelItem(props: { level: EscalationLevel; last: boolean }) {
  const { level, last } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { minutes } = useTime();
  const classes = useStyles();
  const endsOnItsOwn = level.now.some(({ until }) => until);
  return (
    <li className={classes.root}>
      <span className={classes.rank}>
        <VisuallyHidden>
          {t('level.name', { level: String(level.level) })}
        </VisuallyHidden>
        <span aria-hidden>{level.level}</span>
      </span>
      <div className={classes.people}>
        {level.now.length > 0 ? (
          <ul className={classes.list}>
            {level.now.map((duty, index) => (
              <Typography key={index} variant="body2" component="li">
                <DutyLine duty={duty} />
              </Typography>
            ))}
          </ul>
        ) : (
          <NobodyLine level={level} />
        )}
        {level.next.length > 0 && (
          <ul className={classes.list}>
            {level.next.map((duty, index) => (
              <Typography
                key={index}
                className={classes.quiet}
                variant="body2"
                component="li"
              >
                <NextLine duty={duty} />
              </Typography>
            ))}
          </ul>
        )}
        {level.next.length === 0 && endsOnItsOwn && (
          <Typography className={classes.quiet} variant="body2">
            {t('level.nextUnknown')}
          </Typography>
        )}
        {!last && level.delayMinutes > 0 && (
          <Typography className={classes.quiet} variant="caption">
            {t('level.delay', { duration: minutes(level.delayMinutes) })}
          </Typography>
        )}
      </div>
    </li>
  );
}
