import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { readinessTranslationRef } from '../../../translation';
import { ActForm } from '../../Acts';

const SCORES = ['1', '2', '3', '4', '5'];

const useStyles = makeStyles(theme => ({
  label: {
    color: theme.palette.text.primary,
    '&.Mui-focused': { color: theme.palette.text.primary },
  },
}));

/** The viewer's own answer in the round that runs. */
export function PulseForm(props: {
  act(scores: { ready: number; sustainable: number }): Promise<void>;
  onDone(): void;
  onCancel(): void;
}) {
  const { act, onDone, onCancel } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const [ready, setReady] = useState('');
  const [sustainable, setSustainable] = useState('');
  return (
    <ActForm
      title={t('pulse.answer')}
      submit={t('pulse.send')}
      complete={ready !== '' && sustainable !== ''}
      act={() =>
        act({ ready: Number(ready), sustainable: Number(sustainable) })
      }
      onDone={onDone}
      onCancel={onCancel}
    >
      <Typography variant="body2">{t('pulse.scale')}</Typography>
      <Score label={t('pulse.ready')} value={ready} onChange={setReady} />
      <Score
        label={t('pulse.sustainable')}
        value={sustainable}
        onChange={setSustainable}
      />
    </ActForm>
  );
}

function Score(props: {
  label: string;
  value: string;
  onChange(value: string): void;
}) {
  const { label, value, onChange } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <FormControl component="fieldset">
      <FormLabel id={id} component="legend" className={classes.label}>
        {label}
      </FormLabel>
      <RadioGroup
        row
        name={id}
        aria-labelledby={id}
        value={value}
        onChange={(_, next) => onChange(next)}
      >
        {SCORES.map(score => (
          <FormControlLabel
            key={score}
            value={score}
            label={score}
            control={<Radio color="primary" size="small" />}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
