import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  CriterionState,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';

const MARKS: Record<CriterionState['state'], ResultStatus> = {
  met: 'pass',
  unmet: 'fail',
  unknown: 'unknown',
};

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  message: { color: theme.palette.textSubtle },
}));

/** What a stage asks for, and how it stands. */
export function CriterionList(props: {
  label: string;
  criteria: CriterionState[];
}) {
  const { label, criteria } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  if (criteria.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={label}>
      {criteria.map(({ id, title, state, message }) => (
        <Typography key={id} variant="body2" component="li">
          <StatusMark status={MARKS[state]} text={t(`teamPage.${state}`)} />
          {title}{' '}
          {message && <span className={classes.message}>{message}</span>}
        </Typography>
      ))}
    </ul>
  );
}
