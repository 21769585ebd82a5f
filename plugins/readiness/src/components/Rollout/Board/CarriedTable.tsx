import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { CarriedService } from '@operations-in-teams/plugin-readiness-common';
import {
  Pager,
  ResponsiveTable,
  useTime,
  type Column,
} from '@operations-in-teams/ui';
import { useState } from 'react';
import { readinessTranslationRef } from '../../../translation';
import { EntityName } from '../../Accounts/EntityName';

const SIZE = 20;

/** Services that central operations carries, the most often called first. */
export function CarriedTable(props: { items: CarriedService[] }) {
  const { items } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const [page, setPage] = useState(1);
  const count = (value: number | undefined) =>
    value === undefined ? t('rollout.burden.notKnown') : String(value);
  const columns: Column<CarriedService>[] = [
    {
      key: 'service',
      title: t('rollout.burden.service'),
      render: ({ entityRef, title }) => (
        <EntityName entityRef={entityRef} name={title} />
      ),
    },
    {
      key: 'owner',
      title: t('rollout.burden.owner'),
      render: ({ owner, ownerStage }) => (
        <>
          {owner ? (
            <EntityRefLink entityRef={owner} hideIcon underline="always" />
          ) : (
            t('glance.noOwner')
          )}
          {ownerStage && `, ${ownerStage.title}`}
        </>
      ),
    },
    {
      key: 'why',
      title: t('rollout.burden.why'),
      render: ({ reasons }) =>
        reasons
          .map(({ reason, since }) =>
            [
              t(`rollout.burden.reason.${reason}`),
              since && t('rollout.since', { day: day(since) }),
            ]
              .filter(Boolean)
              .join(' '),
          )
          .join('; '),
    },
    {
      key: 'outside',
      title: t('rollout.burden.outside'),
      align: 'right',
      render: ({ outsideInterruptions }) => count(outsideInterruptions),
    },
    {
      key: 'incidents',
      title: t('rollout.burden.incidents'),
      align: 'right',
      render: ({ incidents }) => count(incidents),
    },
  ];
  return (
    <>
      <ResponsiveTable
        label={t('rollout.burden.list')}
        columns={columns}
        groups={[
          {
            key: 'carried',
            rows: items
              .slice((page - 1) * SIZE, page * SIZE)
              .map(row => ({ key: row.entityRef, row })),
          },
        ]}
      />
      <Pager page={page} size={SIZE} total={items.length} onTurn={setPage} />
    </>
  );
}
