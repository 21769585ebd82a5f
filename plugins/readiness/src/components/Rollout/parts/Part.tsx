import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2), minWidth: 0 },
}));

/** A part of a page, with a heading. */
export function Part(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <InfoCard
        title={props.title}
        titleTypographyProps={{ component: 'h2' } as object}
      >
        {props.children}
      </InfoCard>
    </div>
  );
}
