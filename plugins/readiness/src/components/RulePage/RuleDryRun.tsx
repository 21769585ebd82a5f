import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type { Rule } from '@operations-in-teams/plugin-readiness-common';
import { Message } from '@operations-in-teams/ui';
import { useState } from 'react';
import { ruleText } from '../../domain/rules';
import { reasonOf, useDryRun } from '../../hooks/rules/useDryRun';
import { readinessTranslationRef } from '../../translation';
import { DryRunReport } from './DryRunReport';

const LONGEST = 20_000;

const useStyles = makeStyles(theme => ({
  editor: {
    margin: theme.spacing(1.5, 0, 1),
    '& textarea': {
      fontFamily: 'monospace',
      fontSize: theme.typography.body2.fontSize,
    },
  },
  label: { color: theme.palette.text.primary },
  buttons: { display: 'flex', gap: theme.spacing(1) },
  reason: { margin: 0, overflowX: 'auto' },
}));

/** A rule to change and to try before it counts, for those who may. */
export function RuleDryRun(props: {
  className: string;
  standard: string;
  rule: Rule;
}) {
  const { className, standard, rule } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [text, setText] = useState(() => ruleText(rule));
  const { allowed, value, loading, error, run } = useDryRun(standard);
  if (!allowed) return null;
  return (
    <Card className={className} component="section">
      <Typography variant="h6" component="h3">
        {t('dryRun.title')}
      </Typography>
      <Typography variant="body2">{t('dryRun.what')}</Typography>
      <TextField
        id="readiness-dry-run"
        className={classes.editor}
        multiline
        fullWidth
        maxRows={20}
        variant="outlined"
        label={t('dryRun.text')}
        value={text}
        onChange={event => setText(event.target.value)}
        inputProps={{ maxLength: LONGEST, spellCheck: false }}
        InputLabelProps={{ className: classes.label }}
      />
      <div className={classes.buttons}>
        <Button
          color="primary"
          variant="contained"
          size="small"
          disabled={loading || text.trim() === ''}
          onClick={() => run(text)}
        >
          {loading ? t('dryRun.running') : t('dryRun.run')}
        </Button>
        <Button size="small" onClick={() => setText(ruleText(rule))}>
          {t('dryRun.reset')}
        </Button>
      </div>
      {error && !loading && <DryRunError error={error} />}
      {value && !error && <DryRunReport report={value} standard={standard} />}
    </Card>
  );
}

/** What is wrong, with the caret below it as the backend sent it. */
function DryRunError(props: { error: Error }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const { wrongRule, reason } = reasonOf(props.error);
  return (
    <Message severity="error">
      {wrongRule ? (
        <>
          {t('dryRun.wrong')}
          <pre className={classes.reason}>{reason}</pre>
        </>
      ) : (
        t('dryRun.failed', { reason })
      )}
    </Message>
  );
}
