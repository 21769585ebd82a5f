import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Series } from '@operations-in-teams/ui/charts';
import { readinessTranslationRef } from '../../translation';

export const drawnStatuses = ['pass', 'exempt', 'unknown', 'fail'] as const;

export type DrawnStatus = (typeof drawnStatuses)[number];

const FILLS = {
  pass: undefined,
  fail: 'alarm',
  unknown: 'unknown',
  exempt: 'exempt',
} as const;

/** The statuses as every chart shows them. */
export function useStatusSeries(): Series<DrawnStatus>[] {
  const { t } = useTranslationRef(readinessTranslationRef);
  return drawnStatuses.map(id => ({
    id,
    title: t(`status.${id}`),
    fill: FILLS[id],
  }));
}
