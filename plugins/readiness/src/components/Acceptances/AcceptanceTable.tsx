import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { AcceptanceSummary } from '@operations-in-teams/plugin-readiness-common';
import { ResponsiveTable, useTime, type Column } from '@operations-in-teams/ui';
import { useRolloutLinks } from '../../hooks/rollout/useRolloutLinks';
import { readinessTranslationRef } from '../../translation';
import { AcceptanceStateMark } from './AcceptanceStateMark';

/** Requests and acceptances, each linked to its record. */
export function AcceptanceTable(props: { items: AcceptanceSummary[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age } = useTime();
  const links = useRolloutLinks();
  const columns: Column<AcceptanceSummary>[] = [
    {
      key: 'subject',
      title: t('acceptances.subject'),
      render: ({ id, subject }) => (
        <Link to={links.acceptance(id)} underline="always">
          {parseEntityRef(subject).name}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('acceptances.stands'),
      render: item => (
        <>
          <AcceptanceStateMark state={item.state} />
          {remarksOf(item).map(remark => (
            <div key={remark}>{remark}</div>
          ))}
        </>
      ),
    },
    {
      key: 'level',
      title: t('acceptances.level'),
      render: ({ level }) => level ?? t('acceptances.noLevel'),
    },
    {
      key: 'approvals',
      title: t('acceptances.approvals'),
      render: ({ approvals, needed }) =>
        t('acceptances.approvalsOf', {
          given: String(approvals),
          needed: String(needed),
        }),
    },
    {
      key: 'owner',
      title: t('acceptances.owner'),
      render: ({ owner }) =>
        owner ? (
          <EntityRefLink entityRef={owner} hideIcon underline="always" />
        ) : (
          t('acceptances.noOwner')
        ),
    },
    {
      key: 'asked',
      title: t('acceptances.asked'),
      render: ({ asked }) => age(asked.at),
    },
  ];
  return (
    <ResponsiveTable
      label={t('acceptances.list')}
      columns={columns}
      groups={[
        {
          key: 'acceptances',
          rows: props.items.map(row => ({ key: row.id, row })),
        },
      ]}
    />
  );

  function remarksOf(item: AcceptanceSummary): string[] {
    const { waitsForYou, reviews, openConditions = 0, state } = item;
    return [
      waitsForYou ? t('acceptances.waitsForYou') : [],
      reviews.length > 0
        ? t('acceptances.lookAgain', { count: reviews.length })
        : [],
      state === 'accepted' && openConditions > 0
        ? t('acceptances.openConditions', { count: openConditions })
        : [],
    ].flat();
  }
}
