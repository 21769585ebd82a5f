import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CriterionState } from '@operations-in-teams/plugin-readiness-common';
import { Disclosure } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../../translation';
import { CriterionEvidence } from './CriterionEvidence';
import { CriterionMark } from './CriterionMark';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
  subtle: { color: theme.palette.textSubtle },
}));

/** What a stage asks for: met, unmet or unknown, with what that follows from. */
export function CriteriaList(props: {
  label: string;
  criteria: CriterionState[];
}) {
  const { label, criteria } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  if (criteria.length === 0) {
    return <Typography variant="body2">{t('rollout.noCriteria')}</Typography>;
  }
  return (
    <ul className={classes.list} aria-label={label}>
      {criteria.map(({ id, title, state, message, why, evidence }) => (
        <Typography
          key={id}
          className={classes.item}
          variant="body2"
          component="li"
        >
          <CriterionMark state={state} word /> · {title}
          {message && <span className={classes.subtle}> ({message})</span>}
          {why && <div className={classes.subtle}>{why}</div>}
          {evidence.length > 0 && (
            <div>
              <Disclosure
                label={t('rollout.evidence', { count: evidence.length })}
              >
                <CriterionEvidence
                  label={t('rollout.evidenceOf', { criterion: title })}
                  evidence={evidence}
                />
              </Disclosure>
            </div>
          )}
        </Typography>
      ))}
    </ul>
  );
}
