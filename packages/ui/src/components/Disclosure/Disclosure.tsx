import Button from '@material-ui/core/Button';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { type ReactNode, useState } from 'react';

/** More of the same thing, drawn only once somebody asks for it. */
export function Disclosure(props: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-expanded={open}
        startIcon={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        onClick={() => setOpen(was => !was)}
      >
        {props.label}
      </Button>
      {open && props.children}
    </>
  );
}
