import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Acknowledgement,
  InterruptionCounts,
} from '@operations-in-teams/plugin-on-call-common';
import { type Column, useTime } from '@operations-in-teams/ui';
import { INTERRUPTION_CLASSES } from '../../domain/interruptions';
import type { IncidentQuery } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';
import { IncidentsLink } from './IncidentsLink';

type Counted = { incidents: number; interruptions: InterruptionCounts };

/**
 * The columns that count incidents and interruptions; each figure leads to its
 * incidents where `queryOf` says which those are.
 */
export function useInterruptionColumns<T extends Counted>(
  queryOf: (row: T) => IncidentQuery | undefined,
): Column<T>[] {
  const { t } = useTranslationRef(onCallTranslationRef);
  const figure = (value: number, query?: IncidentQuery) => (
    <IncidentsLink query={value > 0 ? query : undefined}>{value}</IncidentsLink>
  );
  return [
    {
      key: 'incidents',
      title: t('health.incidents'),
      align: 'right',
      render: row => figure(row.incidents, queryOf(row)),
    },
    ...INTERRUPTION_CLASSES.map(
      (each): Column<T> => ({
        key: each,
        title: t(`health.${each}`),
        align: 'right',
        render: row => {
          const query = queryOf(row);
          return figure(
            row.interruptions[each],
            query && { ...query, class: each },
          );
        },
      }),
    ),
  ];
}

/** The columns of acknowledgement times. */
export function useAcknowledgementColumns<
  T extends { acknowledgement?: Acknowledgement },
>(queryOf: (row: T) => IncidentQuery | undefined): Column<T>[] {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { seconds } = useTime();
  return (['median', 'p90'] as const).map(key => ({
    key,
    title: t(`health.${key}`),
    align: 'right',
    render: row => (
      <IncidentsLink query={row.acknowledgement && queryOf(row)}>
        {row.acknowledgement
          ? seconds(row.acknowledgement[`${key}Seconds`])
          : t('health.noAcknowledgement')}
      </IncidentsLink>
    ),
  }));
}
