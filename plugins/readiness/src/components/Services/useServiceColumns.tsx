import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { type Column, Moment, useTime } from '@operations-in-teams/ui';
import type { ServiceColumn } from '../../domain/services';
import type { GroupChoice } from '../../hooks/useGroups';
import { readinessTranslationRef } from '../../translation';
import { LevelLine } from '../EntityGlance';
import {
  ServiceCount,
  ServiceDistance,
  ServiceExempt,
  ServiceName,
  ServiceOnCall,
  ServiceOwner,
} from './ServiceFacts';

export type ServiceTableColumn = ServiceColumn | 'exempt' | 'onCall';

/** What is shown of each service; every figure leads to its evidence. */
export function useServiceColumns(
  statuses: Map<string, OnCallStatus> | undefined,
  groups: GroupChoice[],
): Column<ScorecardSummary, ServiceTableColumn>[] {
  const { t } = useTranslationRef(readinessTranslationRef);
  const time = useTime();
  return [
    {
      key: 'name',
      title: t('servicesPage.name'),
      render: row => <ServiceName row={row} />,
    },
    {
      key: 'owner',
      title: t('servicesPage.owner'),
      render: row => <ServiceOwner row={row} groups={groups} />,
    },
    {
      key: 'level',
      title: t('servicesPage.level'),
      render: row => <LevelLine scorecards={[row]} />,
    },
    {
      key: 'distance',
      title: t('servicesPage.toNext'),
      render: row => <ServiceDistance row={row} />,
    },
    {
      key: 'failing',
      title: t('servicesPage.failing'),
      align: 'right',
      render: row => <ServiceCount row={row} status="fail" />,
    },
    {
      key: 'unknown',
      title: t('servicesPage.unknown'),
      align: 'right',
      render: row => <ServiceCount row={row} status="unknown" />,
    },
    {
      key: 'exempt',
      title: t('servicesPage.exempt'),
      align: 'right',
      render: row => <ServiceExempt row={row} />,
    },
    {
      key: 'onCall',
      title: t('servicesPage.onCall'),
      render: ({ entityRef }) => (
        <ServiceOnCall statuses={statuses} entityRef={entityRef} />
      ),
    },
    {
      key: 'since',
      title: t('servicesPage.since'),
      render: ({ since }) => (
        <Moment iso={since} text={time.day(since)} full={time.full(since)} />
      ),
    },
  ];
}
