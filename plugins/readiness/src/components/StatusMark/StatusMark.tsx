import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import { VisuallyHidden } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { readableColour } from './readableColour';

const signs: Record<ResultStatus, string> = {
  pass: '✓',
  fail: '✗',
  unknown: '?',
  exempt: '⊘',
  notApplicable: '–',
};

const useStyles = makeStyles(theme => {
  const { status } = theme.palette;
  return {
    sign: {
      display: 'inline-block',
      minWidth: '1.25em',
      fontWeight: theme.typography.fontWeightBold as number,
    },
    pass: { color: readableColour(theme, status.ok) },
    fail: { color: readableColour(theme, status.error) },
    unknown: { color: readableColour(theme, status.warning) },
    exempt: { color: readableColour(theme, status.running) },
    notApplicable: { color: theme.palette.textSubtle },
  };
});

/** A status as sign and word; the word is for readers where space is scarce. */
export function StatusMark(props: {
  status: ResultStatus;
  word?: boolean;
  /** A word in place of the usual one. */
  text?: string;
}) {
  const { status } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const text = props.text ?? t(`status.${status}`);
  const word = props.word || props.text !== undefined;
  return (
    <>
      <span className={`${classes.sign} ${classes[status]}`} aria-hidden>
        {signs[status]}
      </span>
      {word ? <span>{text}</span> : <VisuallyHidden>{text}</VisuallyHidden>}{' '}
    </>
  );
}
