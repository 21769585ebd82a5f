import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

const useStyles = makeStyles(theme => ({
  label: { color: theme.palette.text.primary },
  help: { color: theme.palette.textSubtle },
}));

/** A day to choose, in the field that the viewer's device has for it. */
export function FormDay(props: {
  label: string;
  value: string;
  /** ISO dates. */
  min: string;
  max: string;
  help: string;
  onChange(value: string): void;
}) {
  const { label, value, min, max, help, onChange } = props;
  const classes = useStyles();
  return (
    <TextField
      id={`readiness-act-${useId()}`}
      type="date"
      size="small"
      variant="outlined"
      label={label}
      value={value}
      required
      helperText={help}
      inputProps={{ min, max }}
      InputLabelProps={{ shrink: true, className: classes.label }}
      FormHelperTextProps={{ className: classes.help }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
