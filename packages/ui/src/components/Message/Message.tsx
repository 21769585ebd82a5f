import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { ReactNode } from 'react';
import { uiTranslationRef } from '../../translation';
import { VisuallyHidden } from '../VisuallyHidden';

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
  const { t } = useTranslationRef(uiTranslationRef);
  const classes = useStyles();
  return (
    <Alert
      className={classes.root}
      severity={props.severity}
      role={props.severity === 'error' ? 'alert' : 'note'}
    >
      <VisuallyHidden>{t(`message.${props.severity}`)}</VisuallyHidden>{' '}
      {props.children}
    </Alert>
  );
}
