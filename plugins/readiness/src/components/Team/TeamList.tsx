import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  AsOf,
  type Column,
  PageState,
  ResponsiveTable,
  useParameter,
  useTime,
  VisuallyHidden,
} from '@operations-in-teams/ui';
import { daysSince } from '../../domain/team';
import { type TeamFacts, useTeamList } from '../../hooks/team/useTeamList';
import { type GroupChoice, useGroups } from '../../hooks/useGroups';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';
import { TextFilter } from '../TextFilter';

type Row = GroupChoice & { facts?: TeamFacts };

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    minWidth: 0,
  },
  search: { maxWidth: 260 },
}));

/** Teams and groups to choose from; the viewer's own first. */
export function TeamList() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [text, setText] = useParameter('text');
  const groups = useGroups();
  return (
    <div className={classes.root}>
      <VisuallyHidden>
        <h2>{t('teamPage.page')}</h2>
      </VisuallyHidden>
      <div className={classes.search}>
        <TextFilter
          id="readiness-teams-text"
          label={t('teamPage.search')}
          value={text}
          onChange={value => setText(value ?? '')}
        />
      </div>
      <PageState
        state={useTeamList()}
        loading={t('teamPage.loading')}
        failed={t('teamPage.failed')}
        permission="readiness.scorecard.read"
      >
        {({ facts, levels, mine, asOf }) => {
          const found = groups
            .filter(({ id, title }) => matches(text, id, title))
            .map(group => ({ ...group, facts: facts.get(group.id) }));
          const titles = new Map(
            levels.map(({ rank, title }) => [rank, title]),
          );
          return (
            <>
              <Teams
                title={t('teamPage.mine')}
                rows={found.filter(({ id }) => mine.has(id))}
                titles={titles}
              />
              <Teams
                title={t('teamPage.others')}
                rows={found.filter(({ id }) => !mine.has(id))}
                titles={titles}
              />
              {found.length === 0 && (
                <Typography variant="body2" role="status">
                  {t(text ? 'teamPage.noMatch' : 'teamPage.none')}
                </Typography>
              )}
              {asOf && <AsOf iso={asOf} />}
            </>
          );
        }}
      </PageState>
    </div>
  );
}

function Teams(props: {
  title: string;
  rows: Row[];
  titles: Map<number, string>;
}) {
  const { title, rows, titles } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const links = useReadinessLinks();
  if (rows.length === 0) return null;
  const levelsOf = (facts?: TeamFacts) =>
    (facts?.levels ?? [])
      .filter(({ subjects }) => subjects > 0)
      .map(({ rank, subjects }) =>
        t('teamPage.levelCount', {
          level: titles.get(rank) ?? t('teamPage.belowFirst'),
          number: String(subjects),
        }),
      )
      .join(', ');
  const columns: Column<Row>[] = [
    {
      key: 'team',
      title: t('teamPage.team'),
      render: ({ id, title: name }) => (
        <Link to={links.team(id)} underline="always">
          {name}
        </Link>
      ),
    },
    {
      key: 'stage',
      title: t('teamPage.stage'),
      render: ({ facts }) => {
        if (!facts?.stage) return null;
        const { title: stage, since } = facts.stage;
        return since
          ? `${stage} ${t('teamPage.days', {
              count: daysSince(since, new Date()),
              day: day(since),
            })}`
          : stage;
      },
    },
    {
      key: 'services',
      title: t('teamPage.services'),
      align: 'right',
      render: ({ facts }) => facts?.services ?? 0,
    },
    {
      key: 'levels',
      title: t('teamPage.byLevel'),
      render: ({ facts }) => levelsOf(facts),
    },
  ];
  return (
    <Section title={title}>
      <ResponsiveTable
        label={title}
        columns={columns}
        groups={[
          { key: 'teams', rows: rows.map(row => ({ key: row.id, row })) },
        ]}
      />
    </Section>
  );
}

function matches(text: string, ...words: string[]): boolean {
  const wanted = text.trim().toLocaleLowerCase();
  return words.some(word => word.toLocaleLowerCase().includes(wanted));
}
