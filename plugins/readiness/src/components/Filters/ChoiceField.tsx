import TextField from '@material-ui/core/TextField';

/** One choice among a few, or all; the platform's own control. */
export function ChoiceField(props: {
  id: string;
  label: string;
  all: string;
  choices: { id: string; title: string }[];
  value?: string;
  onChange(value: string | undefined): void;
}) {
  const { id, label, all, choices, value, onChange } = props;
  const known = choices.some(choice => choice.id === value);
  return (
    <TextField
      id={id}
      label={label}
      select
      size="small"
      variant="outlined"
      value={known ? value : ''}
      onChange={event => onChange(event.target.value || undefined)}
      InputLabelProps={{ shrink: true }}
      SelectProps={{ native: true }}
    >
      <option value="">{all}</option>
      {choices.map(choice => (
        <option key={choice.id} value={choice.id}>
          {choice.title}
        </option>
      ))}
    </TextField>
  );
}
