import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import { Message } from '@operations-in-teams/ui';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { onCallTranslationRef } from '../../translation';

const TITLE_ID = 'on-call-trigger-title';

/** Asks what is wrong before it wakes somebody. */
export function TriggerDialog(props: {
  name: string;
  onTrigger(description: string): Promise<void>;
  onClose(triggered: boolean): void;
}) {
  const { name, onTrigger, onClose } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const [text, setText] = useState('');
  const description = text.trim();
  const [{ loading, error }, send] = useAsyncFn(async () => {
    await onTrigger(description);
    onClose(true);
  }, [onTrigger, onClose, description]);
  return (
    <Dialog
      open
      fullWidth
      aria-labelledby={TITLE_ID}
      onClose={() => onClose(false)}
    >
      <DialogTitle id={TITLE_ID}>{t('trigger.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {t('trigger.explain', { entity: name })}
        </DialogContentText>
        <TextField
          id="on-call-trigger-description"
          label={t('trigger.description')}
          // Opened by a person who is about to describe something.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          fullWidth
          multiline
          required
          inputProps={{ maxLength: 1000 }}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        {error && (
          <Message severity="error">
            {t('trigger.failed', { reason: error.message })}
          </Message>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onClose(false)}>{t('trigger.cancel')}</Button>
        <Button
          color="primary"
          disabled={loading || description === ''}
          onClick={() => send()}
        >
          {t('trigger.send')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
