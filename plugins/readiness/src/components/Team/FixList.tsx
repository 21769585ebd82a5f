import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { Fragment } from 'react';
import { type Fix, fixFirst } from '../../domain/team';
import type { useTeamServices } from '../../hooks/team/useTeamServices';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';

const COUNT = 3;
/** Services that are named; the others are behind the rule. */
const NAMED = 5;

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  subtle: { color: theme.palette.textSubtle },
}));

/** The three fixes that bring most. */
export function FixList(props: {
  known: NonNullable<ReturnType<typeof useTeamServices>['value']>;
  team: string;
}) {
  const { known, team } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const fixes = fixFirst(known.items, known.failing, COUNT);
  if (fixes.length === 0) {
    return (
      <Typography variant="body2">
        {t(known.items.length > 0 ? 'teamPage.fixNone' : 'teamPage.noServices')}
      </Typography>
    );
  }
  return (
    <ol className={classes.list} aria-label={t('teamPage.fixFirst')}>
      {fixes.map(fix => (
        <Typography key={fix.ruleId} variant="body2" component="li">
          <FixItem fix={fix} standard={known.standard.id} team={team} />
        </Typography>
      ))}
    </ol>
  );
}

function FixItem(props: { fix: Fix; standard: string; team: string }) {
  const { fix, standard, team } = props;
  const { ruleId, title, lifts, inNext, fail, unknown } = fix;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const links = useReadinessLinks();
  const of = (status: 'fail' | 'unknown', number: number) => (
    <Link
      to={links.services({ team, rule: ruleId, status })}
      underline="always"
    >
      {t(status === 'fail' ? 'teamPage.fails' : 'teamPage.unknownFor', {
        number: String(number),
      })}
    </Link>
  );
  const facts = [
    fail > 0 && of('fail', fail),
    unknown > 0 && of('unknown', unknown),
    inNext > lifts.length && t('teamPage.inNext', { count: inNext }),
  ].filter(Boolean);
  return (
    <>
      <Link to={links.rule(standard, ruleId)} underline="always">
        {title}
      </Link>
      {lifts.length > 0 && (
        <div>
          {t('teamPage.lifts', {
            count: lifts.length,
            services: <Names services={lifts} rule={ruleId} />,
          })}
        </div>
      )}
      <div className={classes.subtle}>
        {facts.map((fact, index) => (
          // Facts have no other name, and never change their order.
          // eslint-disable-next-line react/no-array-index-key
          <Fragment key={index}>
            {index > 0 && ', '}
            {fact}
          </Fragment>
        ))}
      </div>
    </>
  );
}

function Names(props: { services: ScorecardSummary[]; rule: string }) {
  const { services, rule } = props;
  const links = useReadinessLinks();
  return (
    <>
      {services.slice(0, NAMED).map(({ entityRef, title, standard }, index) => (
        <Fragment key={entityRef}>
          {index > 0 && ', '}
          <Link
            to={links.scorecard(entityRef, { standard: standard.id, rule })}
            underline="always"
          >
            {title ?? parseEntityRef(entityRef).name}
          </Link>
        </Fragment>
      ))}
      {services.length > NAMED && ', …'}
    </>
  );
}
