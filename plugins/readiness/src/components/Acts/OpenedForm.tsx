import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { type ReactNode, useRef, useState } from 'react';

const useStyles = makeStyles(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(0.5, 0),
  },
}));

/**
 * Buttons of which each opens a form below them. The focus goes back to the
 * button when the form is left, and to the whole where the button is no more.
 */
export function OpenedForm<Act extends string>(props: {
  acts: Array<{ act: Act; label: string; describedBy?: string }>;
  /** Takes the focus where nothing else can; it has `tabIndex` -1. */
  home: React.RefObject<HTMLElement>;
  form(act: Act, close: { done(): void; cancel(): void }): ReactNode;
}) {
  const { acts, home, form } = props;
  const classes = useStyles();
  const [open, setOpen] = useState<Act>();
  const buttons = useRef(new Map<Act, HTMLButtonElement | null>());
  const offered = open && acts.some(({ act }) => act === open);
  return (
    <>
      <div className={classes.buttons}>
        {acts.map(({ act, label }) => (
          <Button
            key={act}
            ref={button => buttons.current.set(act, button)}
            size="small"
            variant="outlined"
            aria-expanded={open === act}
            onClick={() => setOpen(open === act ? undefined : act)}
          >
            {label}
          </Button>
        ))}
      </div>
      {offered &&
        form(open, {
          done: () => {
            setOpen(undefined);
            home.current?.focus();
          },
          cancel: () => {
            setOpen(undefined);
            buttons.current.get(open)?.focus();
          },
        })}
    </>
  );
}
