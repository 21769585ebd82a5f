import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useEffect, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

const TYPING_MILLISECONDS = 200;
/** As much as the backend takes. */
const LONGEST = 100;

const useStyles = makeStyles(theme => ({
  // A label in the field's own grey is too faint on the page's background.
  label: { color: theme.palette.text.primary },
}));

/** Words to look for; told once somebody pauses while typing. */
export function TextFilter(props: {
  id: string;
  label: string;
  value?: string;
  onChange(value: string | undefined): void;
}) {
  const { id, label, value, onChange } = props;
  const classes = useStyles();
  const [text, setText] = useState(value ?? '');
  const sent = useRef(text);
  useDebounce(
    () => {
      if (text === sent.current) return;
      sent.current = text;
      onChange(text || undefined);
    },
    TYPING_MILLISECONDS,
    [text],
  );
  // What others changed shows in the field; what is being typed stays.
  useEffect(() => {
    const current = value ?? '';
    if (current === sent.current) return;
    sent.current = current;
    setText(current);
  }, [value]);
  return (
    <TextField
      id={id}
      label={label}
      type="search"
      size="small"
      variant="outlined"
      value={text}
      onChange={event => setText(event.target.value)}
      inputProps={{ maxLength: LONGEST }}
      InputLabelProps={{ shrink: true, className: classes.label }}
    />
  );
}
