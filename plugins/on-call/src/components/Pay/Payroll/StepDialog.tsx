import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { type PayStep, usePayStep } from '../../../hooks/pay/usePayStep';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';

const LONGEST_NOTE = 1000;

/** Asks once more, and why: a reason has to be given to reopen. */
export function StepDialog(props: {
  period: string;
  step: PayStep;
  onClose(): void;
  onDone(): void;
}) {
  const { period, step, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month } = usePayWords();
  const id = useId();
  const [note, setNote] = useState('');
  const [{ loading }, take] = usePayStep(period, onDone);
  const needsReason = step === 'reopen';
  const confirm = async () => {
    if (await take(step, note.trim())) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{t(`pay.action.${step}`)}</DialogTitle>
      <DialogContent>
        <DialogContentText color="textPrimary">
          {t(`pay.ask.${step}`, { month: month(period) })}
        </DialogContentText>
        <TextField
          fullWidth
          multiline
          id={`${id}-note`}
          label={t(needsReason ? 'pay.why' : 'pay.note')}
          required={needsReason}
          value={note}
          inputProps={{ maxLength: LONGEST_NOTE }}
          onChange={event => setNote(event.target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('pay.cancel')}</Button>
        <Button
          color="primary"
          disabled={loading || (needsReason && note.trim() === '')}
          onClick={confirm}
        >
          {t(`pay.action.${step}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
