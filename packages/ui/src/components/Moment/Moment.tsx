import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';

const useStyles = makeStyles(theme => ({
  moment: {
    whiteSpace: 'nowrap',
    borderRadius: theme.shape.borderRadius,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.link}`,
      outlineOffset: 1,
    },
  },
}));

/** A moment in short, with the full date for pointer, keyboard and reader. */
export function Moment(props: { iso: string; text: string; full: string }) {
  const { iso, text, full } = props;
  const classes = useStyles();
  return (
    <Tooltip title={full}>
      {/* The full date must be within reach of the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <time className={classes.moment} dateTime={iso} tabIndex={0}>
        {text}
      </time>
    </Tooltip>
  );
}
