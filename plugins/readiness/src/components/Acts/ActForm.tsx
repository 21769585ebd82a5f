import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Message, VisuallyHidden } from '@operations-in-teams/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { reasonOf } from '../../domain/acts';
import { useAct } from '../../hooks/useAct';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
    margin: theme.spacing(1, 0),
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.border}`,
    borderRadius: theme.shape.borderRadius,
  },
  title: { fontWeight: theme.typography.fontWeightBold as number },
  buttons: { display: 'flex', gap: theme.spacing(1) },
}));

/** What a person is about to do, with what it needs and where it went wrong. */
export function ActForm(props: {
  title: string;
  submit: string;
  /** Whether all that is needed is there. */
  complete: boolean;
  act(): Promise<unknown>;
  /** Recorded, or left alone. */
  onDone(): void;
  onCancel(): void;
  children: ReactNode;
}) {
  const { title, submit, complete, act, onDone, onCancel } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const { busy, error, run } = useAct();
  const form = useRef<HTMLFormElement>(null);
  // Whoever opened it goes on in its first field.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const send = async () => {
    if (!busy && complete && (await run(act))) onDone();
  };
  return (
    // What is typed in its fields bubbles up to it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={classes.root}
      aria-label={title}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Typography className={classes.title} variant="body2">
        {title}
      </Typography>
      {props.children}
      {error && (
        <Message severity="error">
          {t('acts.failed', { reason: reasonOf(error) })}
        </Message>
      )}
      <VisuallyHidden>
        <span role="status">{busy ? t('acts.busy') : ''}</span>
      </VisuallyHidden>
      <div className={classes.buttons}>
        <Button
          type="submit"
          size="small"
          variant="contained"
          color="primary"
          disabled={!complete}
          aria-disabled={busy}
        >
          {submit}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('acts.cancel')}
        </Button>
      </div>
    </form>
  );
}
