import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 180 },
  // A label in the field's own grey is too faint on the page's background.
  label: { color: theme.palette.text.primary },
}));

/** A choice of one among a few, native so that every device shows it well. */
export function Choice(props: {
  id: string;
  label: string;
  value: string;
  options: Array<{ value: string; label: string }>;
  onChange(value: string): void;
}) {
  const classes = useStyles();
  return (
    <TextField
      className={classes.root}
      select
      id={props.id}
      size="small"
      variant="outlined"
      label={props.label}
      value={props.value}
      onChange={event => props.onChange(event.target.value)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true, className: classes.label }}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </TextField>
  );
}
