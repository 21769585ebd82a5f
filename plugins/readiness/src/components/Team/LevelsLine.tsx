import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  LevelCount,
  ScorecardSummary,
} from '@operations-in-teams/plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
}));

/** How many services are at each level, linked to them. */
export function LevelsLine(props: {
  counts: LevelCount[];
  services: ScorecardSummary[];
  team: string;
}) {
  const { counts, services, team } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const links = useReadinessLinks();
  const titles = new Map(
    services.flatMap(({ level, next }) =>
      [level, next?.level].flatMap(each =>
        each ? [[each.rank, each.title] as const] : [],
      ),
    ),
  );
  const titleOf = (rank: number) =>
    rank === 0 ? t('teamPage.belowFirst') : titles.get(rank) ?? String(rank);
  return (
    <ul className={classes.root} aria-label={t('teamPage.levels')}>
      {counts
        .filter(({ subjects }) => subjects > 0)
        .map(({ rank, subjects }) => (
          <Typography key={rank} variant="body2" component="li">
            <Link
              to={links.services({ team, level: String(rank) })}
              underline="always"
            >
              {t('teamPage.levelCount', {
                level: titleOf(rank),
                number: String(subjects),
              })}
            </Link>
          </Typography>
        ))}
    </ul>
  );
}
