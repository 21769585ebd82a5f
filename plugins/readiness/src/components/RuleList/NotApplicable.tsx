import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { RuleResult } from '@operations-in-teams/plugin-readiness-common';
import { useState, type ReactNode } from 'react';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  button: { textTransform: 'none', margin: theme.spacing(0.5, 1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  open: { transform: 'rotate(180deg)' },
}));

/** The rules that do not apply, behind their count. */
export function NotApplicable(props: {
  results: RuleResult[];
  renderRule(result: RuleResult): ReactNode;
  /** Id of the rule that the page was opened for. */
  target?: string;
}) {
  const { results, renderRule, target } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [open, setOpen] = useState(() =>
    results.some(({ ruleId }) => ruleId === target),
  );
  const title = t('rules.notApplicable', { count: results.length });
  return (
    <Card>
      <Typography variant="body2" component="h3">
        <Button
          className={classes.button}
          aria-expanded={open}
          startIcon={
            <ExpandMoreIcon className={open ? classes.open : undefined} />
          }
          onClick={() => setOpen(was => !was)}
        >
          {title}
        </Button>
      </Typography>
      {open && (
        <ul className={classes.list} aria-label={title}>
          {results.map(renderRule)}
        </ul>
      )}
    </Card>
  );
}
