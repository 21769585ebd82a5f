import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import type { AttestationKind } from '@operations-in-teams/plugin-readiness-common';
import { useId } from 'react';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  label: { color: theme.palette.text.primary },
  help: { color: theme.palette.textSubtle },
}));

/** Yes or no, or a number from 1 to 5. */
export function AnswerChoice(props: {
  kind: AttestationKind;
  value?: number;
  onChange(value: number): void;
}) {
  const { kind, value, onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const name = `readiness-attest-${useId()}`;
  const scale = kind.value === 'oneToFive';
  const choices = scale
    ? [1, 2, 3, 4, 5].map(number => ({ number, label: String(number) }))
    : [
        { number: 1, label: t('attestations.yes') },
        { number: 0, label: t('attestations.no') },
      ];
  return (
    <FormControl component="fieldset" required>
      <FormLabel component="legend" className={classes.label}>
        {kind.question}
      </FormLabel>
      <RadioGroup
        row
        name={name}
        aria-label={t('attestations.answer')}
        value={value === undefined ? '' : String(value)}
        onChange={event => onChange(Number(event.target.value))}
      >
        {choices.map(({ number, label }) => (
          <FormControlLabel
            key={number}
            value={String(number)}
            label={label}
            control={<Radio size="small" color="primary" />}
          />
        ))}
      </RadioGroup>
      {scale && (
        <FormHelperText className={classes.help}>
          {t('attestations.scale')}
        </FormHelperText>
      )}
    </FormControl>
  );
}
