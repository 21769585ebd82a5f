import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { LevelLine } from '../EntityGlance';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  subtle: { color: theme.palette.textSubtle },
  rules: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** One service: its level, and the first things between it and the next. */
export function ServiceItem(props: { summary: ScorecardSummary }) {
  const { summary } = props;
  const { entityRef, title, next, standard, counts } = summary;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const entity = parseEntityRef(entityRef);
  const tab = `${useRouteRef(entityRouteRef)(entity)}/readiness`;
  const linkTo = (query: Record<string, string>) =>
    `${tab}?${new URLSearchParams({ standard: standard.id, ...query })}`;
  const distance = () => {
    if (!next)
      return counts.fail > 0 && t('mine.failing', { count: counts.fail });
    return t('next.things', { count: next.open, level: next.level.title });
  };
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <Typography variant="body1" component="h3">
          <Link to={linkTo({})}>{title ?? entity.name}</Link>
        </Typography>
        <Typography className={classes.subtle} variant="body2" component="div">
          <LevelLine scorecards={[summary]} />
        </Typography>
      </div>
      <Typography className={classes.subtle} variant="body2">
        {distance()}
      </Typography>
      {next && next.first.length > 0 && (
        <ul className={classes.rules}>
          {next.first.map(({ ruleId, title: rule, status }) => (
            <Typography key={ruleId} variant="body2" component="li">
              <StatusMark status={status} />
              <Link to={linkTo({ rule: ruleId })}>{rule}</Link>
            </Typography>
          ))}
        </ul>
      )}
    </li>
  );
}
