import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

/** As long as the backend takes. */
const LONGEST = 2000;

const useStyles = makeStyles(theme => ({
  root: { maxWidth: '40rem' },
  // A label in the field's own grey is too faint on the page's background.
  label: { color: theme.palette.text.primary },
  help: { color: theme.palette.textSubtle },
}));

/** Words of a person's own. */
export function FormText(props: {
  label: string;
  value: string;
  onChange(value: string): void;
  required?: boolean;
  help?: string;
  invalid?: boolean;
  /** One line, for an address. */
  type?: 'url';
}) {
  const { label, value, onChange, required, help, invalid, type } = props;
  const classes = useStyles();
  return (
    <TextField
      className={classes.root}
      id={`readiness-act-${useId()}`}
      fullWidth
      multiline={!type}
      type={type}
      size="small"
      variant="outlined"
      label={label}
      value={value}
      required={required}
      helperText={help}
      error={invalid}
      inputProps={{ maxLength: LONGEST }}
      InputLabelProps={{ shrink: true, className: classes.label }}
      FormHelperTextProps={{ className: classes.help }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
