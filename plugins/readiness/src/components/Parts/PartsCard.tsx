import { InfoCard } from '@backstage/core-components';
import { RELATION_HAS_PART, parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { Pager, ResponsiveTable } from '@operations-in-teams/ui';
import { useState } from 'react';
import { readinessTranslationRef } from '../../translation';
import { LevelCell, OnCallCell } from '../CatalogColumns';

const SIZE = 20;

/** What a system or a domain is made of, with the level of each part. */
export function PartsCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(readinessTranslationRef);
  const [page, setPage] = useState(1);
  const parts = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_HAS_PART)
    .map(({ targetRef }) => targetRef)
    .sort();
  const shown = parts.slice((page - 1) * SIZE, page * SIZE);
  return (
    <InfoCard
      title={t('parts.title')}
      titleTypographyProps={{ component: 'h2' } as object}
    >
      {parts.length === 0 ? (
        <Typography variant="body2">{t('parts.none')}</Typography>
      ) : (
        <ResponsiveTable
          label={t('parts.title')}
          columns={[
            {
              key: 'name',
              title: t('parts.part'),
              render: ref => <EntityRefLink entityRef={ref} />,
            },
            {
              key: 'kind',
              title: t('search.kind'),
              render: ref => parseEntityRef(ref).kind,
            },
            {
              key: 'level',
              title: t('glance.level'),
              render: ref => <LevelCell entityRef={ref} />,
            },
            {
              key: 'onCall',
              title: t('glance.onCall'),
              render: ref => <OnCallCell entityRef={ref} />,
            },
          ]}
          groups={[
            {
              key: 'parts',
              rows: shown.map(ref => ({ key: ref, row: ref })),
            },
          ]}
        />
      )}
      <Pager page={page} size={SIZE} total={parts.length} onTurn={setPage} />
    </InfoCard>
  );
}
