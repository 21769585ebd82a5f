import { type ReactNode, useState } from 'react';
import { ActForm, FormText } from '../../Acts';

/** An act that takes no more than a few words. */
export function NoteForm(props: {
  title: string;
  submit: string;
  label: string;
  required?: boolean;
  help?: string;
  act(note: string): Promise<void>;
  onDone(): void;
  onCancel(): void;
  children?: ReactNode;
}) {
  const { title, submit, label, required, help, act } = props;
  const [note, setNote] = useState('');
  return (
    <ActForm
      title={title}
      submit={submit}
      complete={!required || note.trim() !== ''}
      act={() => act(note.trim())}
      onDone={props.onDone}
      onCancel={props.onCancel}
    >
      {props.children}
      <FormText
        label={label}
        value={note}
        required={required}
        help={help}
        onChange={setNote}
      />
    </ActForm>
  );
}
