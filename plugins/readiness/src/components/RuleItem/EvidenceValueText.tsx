import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { formatValue } from '../../format/value';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  value: { fontWeight: theme.typography.fontWeightBold as number },
  button: { textTransform: 'none' },
  whole: {
    maxHeight: '20rem',
    margin: theme.spacing(0.5, 0),
    padding: theme.spacing(1),
    overflow: 'auto',
    border: `1px solid ${theme.palette.border}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.default,
  },
}));

/** A value of evidence; what is long is shown in part until asked for. */
export function EvidenceValueText(props: { path: string; value: unknown }) {
  const { path, value } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  if (value === undefined || value === null) {
    return <em>{t('details.noValue')}</em>;
  }
  const { text, lines, preview } = formatValue(value);
  if (!preview) return <code className={classes.value}>{text}</code>;
  return (
    <>
      {!open && <code className={classes.value}>{preview}</code>}
      <Button
        className={classes.button}
        size="small"
        aria-expanded={open}
        onClick={() => setOpen(was => !was)}
      >
        {open
          ? t('details.hideValue')
          : t('details.showValue', { count: lines })}
      </Button>
      {open && (
        // Scrolls within itself, so the keyboard must reach it.
        <pre
          className={classes.whole}
          role="group"
          aria-label={t('details.wholeValue', { path })}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {text}
        </pre>
      )}
    </>
  );
}
