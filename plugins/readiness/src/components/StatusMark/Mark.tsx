import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { readableColour } from './readableColour';

const useStyles = makeStyles(theme => {
  const { status } = theme.palette;
  return {
    sign: {
      display: 'inline-block',
      minWidth: '1.25em',
      fontWeight: theme.typography.fontWeightBold as number,
    },
    good: { color: readableColour(theme, status.ok) },
    bad: { color: readableColour(theme, status.error) },
    open: { color: readableColour(theme, status.warning) },
    set: { color: readableColour(theme, status.running) },
    quiet: { color: theme.palette.textSubtle },
  };
});

/** What a state means: `set` is a decision that stands, such as a waiver. */
export type Tone = 'good' | 'bad' | 'open' | 'set' | 'quiet';

/** A state as sign and word. */
export function Mark(props: { sign: string; tone: Tone; children: ReactNode }) {
  const classes = useStyles();
  return (
    <>
      <span className={`${classes.sign} ${classes[props.tone]}`} aria-hidden>
        {props.sign}
      </span>
      {props.children}
    </>
  );
}
