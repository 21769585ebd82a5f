import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Standard } from '@operations-in-teams/plugin-readiness-common';
import { type Column, ResponsiveTable } from '@operations-in-teams/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { CountedRule, groupRules } from '../../domain/rules';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { StatusBar } from '../StatusBar';
import { AnnouncedLine } from './AnnouncedLine';
import { RuleCountLinks } from './RuleCountLinks';

const useStyles = makeStyles(theme => ({
  id: { color: theme.palette.textSubtle },
  bar: { width: '100%', minWidth: 120 },
}));

/** Rules in their groups, each with a bar of its results. */
export function RuleTable(props: {
  standard: Standard;
  groups: ReturnType<typeof groupRules>;
  team?: string;
}) {
  const { standard, groups, team } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const links = useReadinessLinks();
  const titleIn = (all: Array<{ id: string; title: string }>, id: string) =>
    all.find(each => each.id === id)?.title ?? id;
  const columns: Column<CountedRule>[] = [
    {
      key: 'rule',
      title: t('rulesPage.rule'),
      render: ({ rule }) => (
        <>
          <Link to={links.rule(standard.id, rule.id)} underline="always">
            {rule.title}
          </Link>{' '}
          <span className={classes.id}>{rule.id}</span>
          <AnnouncedLine rule={rule} />
        </>
      ),
    },
    {
      key: 'category',
      title: t('rulesPage.category'),
      render: ({ rule }) => titleIn(standard.categories, rule.category),
    },
    {
      key: 'level',
      title: t('rulesPage.level'),
      render: ({ rule }) => titleIn(standard.levels, rule.level),
    },
    {
      key: 'results',
      title: t('rulesPage.results'),
      render: ({ rule, counts }) =>
        counts && counts.pass + counts.fail + counts.unknown + counts.exempt ? (
          <div className={classes.bar}>
            <StatusBar counts={counts} />
            <RuleCountLinks
              counts={counts}
              standard={standard.id}
              rule={rule.id}
              team={team}
            />
          </div>
        ) : (
          <span className={classes.id}>{t('rulesPage.nobody')}</span>
        ),
    },
  ];
  return (
    <ResponsiveTable
      label={t('rulesPage.page')}
      columns={columns}
      groups={groups.map(({ id, title, rank, rules }) => ({
        key: id,
        title:
          rank === undefined
            ? title
            : t('level.reached', { rank: String(rank), title }),
        rows: rules.map(row => ({ key: row.rule.id, row })),
      }))}
    />
  );
}
