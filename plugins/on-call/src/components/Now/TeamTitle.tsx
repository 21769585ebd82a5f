import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Reference } from '@operations-in-teams/plugin-on-call-common';
import { usePageLinks } from '../../hooks/usePageLinks';
import { onCallTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(2),
  },
  link: { fontWeight: theme.typography.fontWeightRegular as number },
}));

/** A team, with the way to its coverage and its health. */
export function TeamTitle(props: { team?: Reference }) {
  const { team } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const links = usePageLinks();
  const classes = useStyles();
  if (!team) return <>{t('page.noTeam')}</>;
  return (
    <span className={classes.root}>
      <span>{team.name}</span>
      <Link
        className={classes.link}
        variant="body2"
        to={links.coverageOf(team.id)}
        aria-label={t('now.coverageOf', { team: team.name })}
      >
        {t('page.coverage')}
      </Link>
      <Link
        className={classes.link}
        variant="body2"
        to={links.healthOf(team.id)}
        aria-label={t('now.healthOf', { team: team.name })}
      >
        {t('page.health')}
      </Link>
    </span>
  );
}
