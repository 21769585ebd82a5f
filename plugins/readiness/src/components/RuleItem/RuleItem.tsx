import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type {
  Level,
  RuleResult,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { useState } from 'react';
import type { ScorecardChanges } from '../../hooks/useScorecardChanges';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { useBroughtIntoView } from '../../hooks/useBroughtIntoView';
import { StatusMark } from '../StatusMark';
import { RuleDetails } from './RuleDetails';
import { RuleFacts } from './RuleFacts';

const useStyles = makeStyles(theme => ({
  root: { borderTop: `1px solid ${theme.palette.divider}` },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: theme.spacing(2),
    padding: theme.spacing(0.75, 2),
  },
  heading: { flex: '1 1 20rem', minWidth: 0 },
  button: {
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    width: '100%',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.link}`,
      outlineOffset: 2,
    },
  },
  icon: { marginRight: theme.spacing(0.5), fontSize: '1.25rem' },
  open: { transform: 'rotate(180deg)' },
  message: {
    flexBasis: '100%',
    paddingLeft: theme.spacing(5.5),
    color: theme.palette.textSubtle,
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { order: 1 },
  },
}));

/** One rule: its status in a row, and everything behind it once opened. */
export function RuleItem(props: {
  result: RuleResult;
  level?: Level;
  sources: Scorecard['sources'];
  changes: ScorecardChanges;
  acts: SubjectActs;
  /** Counts the requests to bring this rule into view; 0 for none. */
  request: number;
}) {
  const { result, level, sources, changes, acts, request } = props;
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const button = useBroughtIntoView<HTMLButtonElement>(request, () =>
    setOpen(true),
  );
  const detailsId = `readiness-details-${acts.standardId}-${result.ruleId}`;
  const message = result.message ?? result.unknown?.message;
  return (
    <li className={classes.root}>
      <div className={classes.row}>
        <Typography className={classes.heading} variant="body2" component="h4">
          <ButtonBase
            ref={button}
            className={classes.button}
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            onClick={() => setOpen(was => !was)}
          >
            <ExpandMoreIcon
              className={`${classes.icon} ${open ? classes.open : ''}`}
            />
            <StatusMark status={result.status} />
            <span>{result.title}</span>
          </ButtonBase>
        </Typography>
        <RuleFacts result={result} level={level} />
        {message && (
          <Typography className={classes.message} variant="body2">
            {message}
          </Typography>
        )}
      </div>
      {open && (
        <RuleDetails
          id={detailsId}
          result={result}
          sources={sources}
          changes={changes}
          acts={acts}
        />
      )}
    </li>
  );
}
