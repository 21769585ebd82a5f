import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { ReactNode } from 'react';
import { readinessTranslationRef } from '../../translation';
import { VisuallyHidden } from '@operations-in-teams/ui';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(0.5, 1.5),
    marginBottom: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
}));

/** One thing that a person should know, in words, with a sign beside it. */
export function Message(props: {
  severity: 'info' | 'warning' | 'error';
  children: ReactNode;
}) {
  const { severity, children } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <Alert
      className={classes.root}
      severity={severity}
      role={severity === 'error' ? 'alert' : 'note'}
    >
      <VisuallyHidden>{t(`message.${severity}`)}</VisuallyHidden> {children}
    </Alert>
  );
}
