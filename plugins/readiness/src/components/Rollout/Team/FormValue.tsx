import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

const useStyles = makeStyles(theme => ({
  // A label in the field's own grey is too faint on the page's background.
  label: { color: theme.palette.text.primary },
  help: { color: theme.palette.textSubtle },
}));

/** A day or a number, in the field that the viewer's device has for it. */
export function FormValue(props: {
  type: 'date' | 'number';
  label: string;
  value: string;
  min?: string;
  max?: string;
  help?: string;
  onChange(value: string): void;
}) {
  const { type, label, value, min, max, help, onChange } = props;
  const classes = useStyles();
  return (
    <TextField
      id={`rollout-${useId()}`}
      type={type}
      size="small"
      variant="outlined"
      label={label}
      value={value}
      helperText={help}
      inputProps={{ min, max }}
      InputLabelProps={{ shrink: true, className: classes.label }}
      FormHelperTextProps={{ className: classes.help }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
