import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Counts } from '@operations-in-teams/plugin-readiness-common';
import { ANY_KIND } from '../../domain/services';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';

const order = ['pass', 'fail', 'unknown', 'exempt'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    whiteSpace: 'nowrap',
  },
}));

/** How many have each status, linked to who they are. */
export function RuleCountLinks(props: {
  counts: Counts;
  standard: string;
  rule: string;
  team?: string;
}) {
  const { counts, standard, rule, team } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const links = useReadinessLinks();
  return (
    <ul className={classes.root} aria-label={t('rulePage.statuses')}>
      {order
        .filter(status => counts[status] > 0)
        .map(status => (
          <li key={status}>
            <Link
              to={links.services({
                standard,
                rule,
                status,
                team,
                kind: ANY_KIND,
              })}
            >
              {counts[status]} <StatusMark status={status} word />
            </Link>
          </li>
        ))}
    </ul>
  );
}
