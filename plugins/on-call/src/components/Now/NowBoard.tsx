import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { AsOf, oldest, useParameter } from '@operations-in-teams/ui';
import { useState } from 'react';
import { matchesSearch } from '../../domain/matchesSearch';
import { findingsFirst, groupByTeam, takeItems } from '../../domain/teams';
import type { NowPage } from '../../hooks/useNow';
import { onCallTranslationRef } from '../../translation';
import { SearchField } from '../SearchField';
import { NowTable } from './NowTable';

const STEP = 50;

/** Search, and the policies that it finds: by team, findings first. */
export function NowBoard(props: { page: NowPage }) {
  const { items } = props.page;
  const { t } = useTranslationRef(onCallTranslationRef);
  const [search, setSearch] = useParameter('q');
  const [count, setCount] = useState(STEP);
  if (items.length === 0) {
    return <Typography>{t('now.empty')}</Typography>;
  }
  const found = items.filter(row => matchesSearch(row, search));
  const findings = found.filter(row => row.findings.length > 0).length;
  const age = oldest(items.map(({ collectedAt }) => collectedAt));
  return (
    <>
      <SearchField
        label={t('now.search')}
        value={search}
        onChange={setSearch}
      />
      <Typography variant="body2" role="status">
        {t('now.shown', { count: found.length })}
        {findings > 0 && `, ${t('now.findings', { count: findings })}`}
      </Typography>
      {found.length > 0 ? (
        <NowTable
          groups={takeItems(findingsFirst(groupByTeam(found)), count)}
        />
      ) : (
        <Typography>{t('now.noMatch')}</Typography>
      )}
      {found.length > count && (
        <Button onClick={() => setCount(was => was + STEP)}>
          {t('page.more')}
        </Button>
      )}
      {age && <AsOf iso={age} />}
    </>
  );
}
