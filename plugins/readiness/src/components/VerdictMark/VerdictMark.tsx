import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Isolation } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';
import { readableColour } from '../StatusMark';

const signs: Record<Isolation['verdict'], string> = {
  agrees: '✓',
  differs: '✗',
  unknown: '?',
};

const useStyles = makeStyles(theme => ({
  sign: {
    display: 'inline-block',
    minWidth: '1.25em',
    fontWeight: theme.typography.fontWeightBold as number,
  },
  agrees: { color: readableColour(theme, theme.palette.status.ok) },
  differs: { color: readableColour(theme, theme.palette.status.error) },
  unknown: { color: readableColour(theme, theme.palette.status.warning) },
}));

/** Whether an account is reached as it declares, as sign and word. */
export function VerdictMark(props: {
  verdict: Isolation['verdict'];
  /** Words in place of the usual one. */
  text?: string;
}) {
  const { verdict, text } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <>
      <span className={`${classes.sign} ${classes[verdict]}`} aria-hidden>
        {signs[verdict]}
      </span>
      <span>{text ?? t(`verdict.${verdict}`)}</span>
    </>
  );
}
