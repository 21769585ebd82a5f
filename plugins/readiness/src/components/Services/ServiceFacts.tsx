import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import type { GroupChoice } from '../../hooks/useGroups';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { OnCallLine } from '../EntityGlance';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles(theme => ({
  subtle: { color: theme.palette.textSubtle },
  figure: { whiteSpace: 'nowrap' },
}));

/** What the tab of an entity calls the rules of a status. */
const TAB_FILTERS = {
  fail: 'open',
  unknown: 'unknown',
  exempt: 'exempt',
} as const;

/** The service, linked to its scorecard. */
export function ServiceName(props: { row: ScorecardSummary }) {
  const { entityRef, title, standard } = props.row;
  const links = useReadinessLinks();
  return (
    <Link
      to={links.scorecard(entityRef, { standard: standard.id })}
      underline="always"
    >
      {title ?? parseEntityRef(entityRef).name}
    </Link>
  );
}

/** Whose it is, linked to the owner; named as the groups already read are. */
export function ServiceOwner(props: {
  row: ScorecardSummary;
  groups: GroupChoice[];
}) {
  const { owner } = props.row;
  const links = useReadinessLinks();
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return owner ? (
    <Link to={links.entity(owner)} underline="always">
      {props.groups.find(({ id }) => id === owner)?.title ??
        parseEntityRef(owner).name}
    </Link>
  ) : (
    <span className={classes.subtle}>{t('servicesPage.noOwner')}</span>
  );
}

/** How many rules stand between it and the next level. */
export function ServiceDistance(props: { row: ScorecardSummary }) {
  const { entityRef, standard, next } = props.row;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const links = useReadinessLinks();
  if (!next) {
    return <span className={classes.subtle}>{t('servicesPage.atLast')}</span>;
  }
  return (
    <Link
      to={links.scorecard(entityRef, { standard: standard.id })}
      underline="always"
    >
      {t('servicesPage.toNextOf', {
        number: String(next.open),
        level: next.level.title,
      })}
    </Link>
  );
}

/** How many of its rules have a status, linked to them. */
export function ServiceCount(props: {
  row: ScorecardSummary;
  status: keyof typeof TAB_FILTERS;
}) {
  const { row, status } = props;
  const classes = useStyles();
  const links = useReadinessLinks();
  const count = row.counts[status];
  if (count === 0) return <span className={classes.subtle}>0</span>;
  return (
    <span className={classes.figure}>
      <Link
        to={links.scorecard(row.entityRef, {
          standard: row.standard.id,
          status: TAB_FILTERS[status],
        })}
        underline="always"
      >
        {count}
      </Link>{' '}
      <StatusMark status={status} />
    </span>
  );
}

/** How many of its rules are exempt, and when the first of them counts again. */
export function ServiceExempt(props: { row: ScorecardSummary }) {
  const { row } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const classes = useStyles();
  return (
    <>
      <ServiceCount row={row} status="exempt" />
      {row.waived && (
        <div className={classes.subtle}>
          {t('servicesPage.exemptUntil', {
            day: day(row.waived.nextExpiresAt),
          })}
        </div>
      )}
    </>
  );
}

/** Who is on call for it, once that is known. */
export function ServiceOnCall(props: {
  statuses: Map<string, OnCallStatus> | undefined;
  entityRef: string;
}) {
  const { statuses, entityRef } = props;
  return statuses ? <OnCallLine status={statuses.get(entityRef)} /> : null;
}
