import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { NowRow } from '@operations-in-teams/plugin-on-call-common';
import { type Column, ResponsiveTable } from '@operations-in-teams/ui';
import type { TeamGroup } from '../../domain/teams';
import { onCallTranslationRef } from '../../translation';
import { LevelCell } from './LevelCell';
import { NextCell } from './NextCell';
import { PolicyCell } from './PolicyCell';
import { TeamTitle } from './TeamTitle';

const LEVELS = [1, 2, 3];

/** One row for each policy: who is on call on which level, and who is next. */
export function NowTable(props: { groups: TeamGroup<NowRow>[] }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const columns: Column<NowRow>[] = [
    {
      key: 'policy',
      title: t('now.policy'),
      render: row => <PolicyCell row={row} shownLevels={LEVELS.length} />,
    },
    ...LEVELS.map(level => ({
      key: `level-${level}`,
      title: t('now.level', { level: String(level) }),
      render: (row: NowRow) => (
        <LevelCell level={row.levels.find(each => each.level === level)} />
      ),
    })),
    {
      key: 'next',
      title: t('now.next'),
      render: row => <NextCell level={row.levels[0]} />,
    },
  ];
  return (
    <ResponsiveTable
      label={t('now.table')}
      columns={columns}
      groups={props.groups.map(group => ({
        key: group.key,
        title: <TeamTitle team={group.team} />,
        rows: group.items.map(row => ({
          key: `${row.account}/${row.policy.id}`,
          row,
        })),
      }))}
    />
  );
}
