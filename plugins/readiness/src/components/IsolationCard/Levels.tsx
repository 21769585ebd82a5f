import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FactList } from '@operations-in-teams/ui';
import type { Account, Isolation } from '../../domain/accounts';
import { useIsolationWords } from '../../hooks/useIsolationWords';
import { readinessTranslationRef } from '../../translation';
import { VerdictMark } from '../VerdictMark';

const useStyles = makeStyles(theme => ({
  levels: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: theme.spacing(1, 2),
    margin: 0,
    '& dd': { margin: 0 },
  },
  subtle: { color: theme.palette.textSubtle },
  level: { fontWeight: theme.typography.fontWeightBold as number },
}));

/** The level that is declared beside the one that is observed, and the verdict. */
export function Levels(props: { account: Account; isolation: Isolation }) {
  const { account, isolation } = props;
  const { verdict, deviations } = isolation;
  const { t } = useTranslationRef(readinessTranslationRef);
  const words = useIsolationWords();
  const classes = useStyles();
  const texts = {
    agrees: t('isolation.agrees'),
    differs: t('isolation.differs'),
    unknown: t('isolation.unknown', { reason: words.reason(isolation) ?? '' }),
  };
  return (
    <>
      <dl className={classes.levels}>
        <div>
          <Typography className={classes.subtle} variant="body2" component="dt">
            {t('isolation.declared')}
          </Typography>
          <dd>
            <span className={classes.level}>{words.declared(account)}</span>
            <Typography className={classes.subtle} variant="body2">
              {account.declaredFinding ??
                (account.declaredSource &&
                  words.source(account.declaredSource))}
            </Typography>
          </dd>
        </div>
        <div>
          <Typography className={classes.subtle} variant="body2" component="dt">
            {t('isolation.observed')}
          </Typography>
          <dd>
            <span className={classes.level}>{words.observed(isolation)}</span>
            <Typography className={classes.subtle} variant="body2">
              {isolation.collectedAt && t('isolation.fromAccess')}
            </Typography>
          </dd>
        </div>
      </dl>
      <Typography variant="body2">
        <VerdictMark verdict={verdict} text={texts[verdict]} />
      </Typography>
      {deviations.length > 0 && (
        <section
          aria-label={
            verdict === 'differs'
              ? t('isolation.deviations')
              : t('isolation.deviationsBefore')
          }
        >
          <Typography variant="body2" component="h3">
            {verdict === 'differs'
              ? t('isolation.deviations')
              : t('isolation.deviationsBefore')}
          </Typography>
          <FactList facts={deviations} />
        </section>
      )}
    </>
  );
}
