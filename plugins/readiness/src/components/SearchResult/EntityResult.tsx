import { Link } from '@backstage/core-components';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactElement } from 'react';
import type { EntityDocument } from './entityRefOf';
import { ResultFacts } from './ResultFacts';

const useStyles = makeStyles({ root: { display: 'flex' } });

/** An entity that a search found, with its owner, level and who is on call. */
export function EntityResult(props: {
  result?: EntityDocument;
  icon?: ReactElement;
}) {
  const { result, icon } = props;
  const classes = useStyles();
  if (!result) return null;
  return (
    <div className={classes.root}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <ListItemText
        primaryTypographyProps={{ variant: 'h6', component: 'div' }}
        secondaryTypographyProps={{ component: 'div' }}
        primary={
          <Link noTrack to={result.location}>
            {result.title}
          </Link>
        }
        secondary={
          <>
            {result.text}
            <ResultFacts result={result} />
          </>
        }
      />
    </div>
  );
}
