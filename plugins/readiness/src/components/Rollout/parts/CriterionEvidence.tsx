import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { CriterionState } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { useReadinessLinks } from '../../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../../translation';
import { StatusMark } from '../../StatusMark';

type Evidence = CriterionState['evidence'][number];

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(0, 0, 0.5),
    padding: theme.spacing(0, 0, 0, 1.5),
  },
  subtle: { color: theme.palette.textSubtle },
}));

/** The results that a criterion follows from, each linked to its scorecard. */
export function CriterionEvidence(props: {
  label: string;
  evidence: Evidence[];
}) {
  const { label, evidence } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const links = useReadinessLinks();
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={label}>
      {evidence.map(item => (
        <li key={`${item.entityRef} ${item.rule}`}>
          {item.status && <StatusMark status={item.status} word />}{' '}
          <Link
            to={links.scorecard(item.entityRef, {
              standard: item.standard,
              rule: item.rule,
            })}
            underline="always"
          >
            {parseEntityRef(item.entityRef).name}
            {item.rule && ` ${item.rule}`}
          </Link>{' '}
          <span className={classes.subtle}>
            {[
              words(item),
              item.since && t('rollout.since', { day: day(item.since) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );

  // What names neither a rule nor a standard is about acceptance.
  function words({ rule, standard, level, since }: Evidence) {
    if (rule) return undefined;
    if (!standard) return t(since ? 'rollout.accepted' : 'rollout.notAccepted');
    return level ? t('rollout.evidenceLevel', { level }) : t('rollout.noLevel');
  }
}
