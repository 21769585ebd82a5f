import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { WaiverState } from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { readableColour } from '../StatusMark';

const signs: Record<WaiverState, string> = {
  requested: '◷',
  approved: '⊘',
  declined: '✗',
  withdrawn: '–',
  revoked: '–',
  expired: '–',
};

const useStyles = makeStyles(theme => {
  const { status } = theme.palette;
  const over = { color: theme.palette.textSubtle };
  return {
    sign: {
      display: 'inline-block',
      minWidth: '1.25em',
      fontWeight: theme.typography.fontWeightBold as number,
    },
    requested: { color: readableColour(theme, status.warning) },
    approved: { color: readableColour(theme, status.running) },
    declined: { color: readableColour(theme, status.error) },
    withdrawn: over,
    revoked: over,
    expired: over,
  };
});

/** Where a waiver stands, as sign and word. */
export function WaiverStateMark(props: { state: WaiverState }) {
  const { state } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <>
      <span className={`${classes.sign} ${classes[state]}`} aria-hidden>
        {signs[state]}
      </span>
      <span>{t(`waivers.state.${state}`)}</span>
    </>
  );
}
