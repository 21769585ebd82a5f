import { Choice } from './Choice';

/** One choice among a few, or all of them. */
export function ChoiceOrAll(props: {
  id: string;
  label: string;
  /** What no choice is called. */
  all: string;
  choices: { id: string; title: string }[];
  value?: string;
  onChange(value: string | undefined): void;
}) {
  const { id, label, all, choices, value, onChange } = props;
  const known = choices.some(choice => choice.id === value);
  return (
    <Choice
      id={id}
      label={label}
      value={known && value ? value : ''}
      onChange={next => onChange(next || undefined)}
      options={[
        { value: '', label: all },
        ...choices.map(choice => ({ value: choice.id, label: choice.title })),
      ]}
    />
  );
}
