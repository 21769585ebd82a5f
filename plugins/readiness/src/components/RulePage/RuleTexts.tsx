import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Rule } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import type { ReactNode } from 'react';
import { readPredicate } from '../../domain/rules';
import { readinessTranslationRef } from '../../translation';
import { ClauseText } from './ClauseText';
import { RuleEvidence } from './RuleEvidence';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(0, 4),
    [theme.breakpoints.up('md')]: { gridTemplateColumns: '1fr 1fr' },
    '& > *': { minWidth: 0 },
  },
  part: { marginTop: theme.spacing(2) },
  title: { fontWeight: theme.typography.fontWeightBold as number },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  code: {
    margin: 0,
    padding: theme.spacing(1),
    backgroundColor: theme.palette.background.default,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** The rule in words, and as it is written. */
export function RuleTexts(props: { rule: Rule }) {
  const { rule } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { minutes } = useTime();
  const classes = useStyles();
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return (
    <div className={classes.root}>
      <div>
        <Part title={t('rulePage.why')}>
          <Typography className={classes.text} variant="body2">
            {rule.why}
          </Typography>
        </Part>
        <Part title={t('rulePage.fix')}>
          <Typography className={classes.text} variant="body2">
            {rule.fix}
          </Typography>
        </Part>
        <Part title={t('rulePage.applies')}>
          <Typography variant="body2" component="div">
            {rule.appliesTo === undefined ? (
              t('rulePage.appliesToAll')
            ) : (
              <ClauseText clause={readPredicate(rule.appliesTo)} />
            )}
          </Typography>
        </Part>
      </div>
      <div>
        <Part title={t('rulePage.check')}>
          <pre className={classes.code}>{rule.check}</pre>
        </Part>
        {rule.parameters && (
          <Part title={t('rulePage.parameters')}>
            <pre className={classes.code}>{json(rule.parameters)}</pre>
          </Part>
        )}
        {rule.overrides && rule.overrides.length > 0 && (
          <Part title={t('rulePage.overrides')}>
            <pre className={classes.code}>{json(rule.overrides)}</pre>
          </Part>
        )}
        <Part title={t('rulePage.evidence')}>
          <RuleEvidence paths={rule.evidence} />
          {rule.maxAgeSeconds !== undefined && (
            <Typography variant="body2">
              {t('rulePage.maxAge', {
                length: minutes(Math.round(rule.maxAgeSeconds / 60)),
              })}
            </Typography>
          )}
        </Part>
      </div>
    </div>
  );
}

function Part(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section className={classes.part}>
      <Typography className={classes.title} variant="body2" component="h3">
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}
