import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { readinessTranslationRef } from '../../translation';
import { ActForm, FormDay, FormText } from '../Acts';

const MOST_YEARS = 2;

/** A condition that is being written. */
type Draft = { key: number; text: string; due: string };

const useStyles = makeStyles(theme => ({
  condition: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    width: '100%',
    border: 0,
    margin: 0,
    padding: theme.spacing(0.5, 0),
  },
}));

/** Accepts into on-call, and says under which conditions until when. */
export function AcceptForm(props: {
  title: string;
  submit: string;
  help: string;
  act(decision: {
    note: string;
    conditions?: Array<{ text: string; due: string }>;
  }): Promise<void>;
  onDone(): void;
  onCancel(): void;
}) {
  const { title, submit, help, act, onDone, onCancel } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [note, setNote] = useState('');
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const change = (key: number, part: Partial<Draft>) =>
    setDrafts(all =>
      all.map(draft => (draft.key === key ? { ...draft, ...part } : draft)),
    );
  const days = dayRange(new Date());
  const complete =
    note.trim() !== '' &&
    drafts.every(
      ({ text, due }) =>
        text.trim() !== '' && due >= days.min && due <= days.max,
    );
  return (
    <ActForm
      title={title}
      submit={submit}
      complete={complete}
      onDone={onDone}
      onCancel={onCancel}
      act={() =>
        act({
          note: note.trim(),
          ...(drafts.length > 0 && {
            conditions: drafts.map(({ text, due }) => ({
              text: text.trim(),
              due,
            })),
          }),
        })
      }
    >
      <Typography variant="body2">{help}</Typography>
      <FormText
        label={t('acceptances.act.why')}
        value={note}
        required
        onChange={setNote}
      />
      {drafts.map(({ key, text, due }, index) => {
        const number = String(index + 1);
        return (
          <fieldset key={key} className={classes.condition}>
            <FormText
              label={t('acceptances.act.condition', { number })}
              value={text}
              required
              onChange={value => change(key, { text: value })}
            />
            <FormDay
              label={t('acceptances.act.due')}
              help={t('acceptances.act.dueHelp')}
              value={due}
              {...days}
              onChange={value => change(key, { due: value })}
            />
            <Button
              size="small"
              onClick={() =>
                setDrafts(all => all.filter(draft => draft.key !== key))
              }
            >
              {t('acceptances.act.removeCondition', { number })}
            </Button>
          </fieldset>
        );
      })}
      <Button
        size="small"
        onClick={() =>
          setDrafts(all => [
            ...all,
            { key: (all[all.length - 1]?.key ?? 0) + 1, text: '', due: '' },
          ])
        }
      >
        {t('acceptances.act.addCondition')}
      </Button>
    </ActForm>
  );
}

function dayRange(now: Date) {
  const last = new Date(now);
  last.setUTCFullYear(last.getUTCFullYear() + MOST_YEARS);
  return {
    min: now.toISOString().slice(0, 10),
    max: last.toISOString().slice(0, 10),
  };
}
