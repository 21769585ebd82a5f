import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Level,
  LevelCount,
} from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    marginBottom: theme.spacing(1),
    [theme.breakpoints.down('sm')]: { flexWrap: 'wrap' },
  },
  count: { textTransform: 'none' },
}));

/** How many are at each level of those that are shown; a click leaves only those. */
export function LevelCounts(props: {
  counts: LevelCount[];
  levels: Level[];
  /** As the filter has it. */
  level?: string;
  onChange(level: string | undefined): void;
}) {
  const { counts, levels, level, onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const total = counts.reduce((sum, { subjects }) => sum + subjects, 0);
  const titleOf = (rank: number) =>
    rank === 0
      ? t('servicesPage.belowFirst', { level: levels[0]?.title ?? '' })
      : levels.find(each => each.rank === rank)?.title ?? String(rank);
  const choices = [
    ...(level ? [] : [{ id: undefined, text: t('servicesPage.all'), total }]),
    ...counts
      .filter(({ subjects }) => subjects > 0)
      .map(({ rank, subjects }) => ({
        id: String(rank),
        text: titleOf(rank),
        total: subjects,
      })),
    ...(level ? [{ id: undefined, text: t('servicesPage.anyLevel') }] : []),
  ];
  return (
    <ButtonGroup
      className={classes.root}
      size="small"
      aria-label={t('servicesPage.levels')}
    >
      {choices.map(choice => (
        <Button
          key={choice.id ?? 'all'}
          className={classes.count}
          variant={choice.id === level ? 'contained' : 'outlined'}
          color={choice.id === level ? 'primary' : 'default'}
          aria-pressed={choice.id === level}
          onClick={() => onChange(choice.id)}
        >
          {choice.text} {'total' in choice && choice.total}
        </Button>
      ))}
    </ButtonGroup>
  );
}
