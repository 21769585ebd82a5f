import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { StandardScorecard } from '@operations-in-teams/plugin-readiness-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { TrendLines } from '@operations-in-teams/ui/charts';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { levelHistory } from '../../domain/levelHistory';
import { useLevelChanges } from '../../hooks/useLevelChanges';
import { readinessTranslationRef } from '../../translation';

const HEIGHT = 150;

/** Less than this, and days do not tell moments apart. */
const SHORT_DAYS = 3;

/** The level over the last year, as it rose and fell. */
export function LevelHistory(props: {
  scorecard: StandardScorecard;
  entityRef: string;
}) {
  const { scorecard, entityRef } = props;
  const { standard, level, since, levels, evaluatedAt } = scorecard;
  const { t } = useTranslationRef(readinessTranslationRef);
  const time = useTime();
  const now = useMemo(() => DateTime.fromISO(evaluatedAt), [evaluatedAt]);
  const from = now.minus({ years: 1 }).startOf('day');
  const { value, loading, error } = useLevelChanges(
    entityRef,
    from.toUTC().toISODate()!,
  );
  if (loading) return null;
  const moments = levelHistory({
    changes: value ?? [],
    entityRef,
    standardId: standard.id,
    level,
    since,
    from: from.toJSDate(),
    now: now.toJSDate(),
  });
  const short =
    now.diff(DateTime.fromISO(moments[0].at)).as('days') < SHORT_DAYS;
  const titles = new Map(
    levels.map(each => [each.level.rank, each.level.title]),
  );
  const titleOf = (rank: number) => titles.get(rank) ?? t('level.none');
  return (
    <>
      {error && (
        <Message severity="warning">
          {t('level.historyFailed', { reason: error.message })}
        </Message>
      )}
      <TrendLines
        title={t('level.history')}
        heading="h3"
        summary={t('level.historySummary', {
          before: titleOf(moments[0].rank),
          now: titleOf(moments[moments.length - 1].rank),
        })}
        series={[{ id: 'rank', title: t('filter.level') }]}
        points={moments.map(({ at, rank }) => ({ at, values: { rank } }))}
        step
        ticks={[0, ...[...titles.keys()].sort((a, b) => a - b)]}
        format={titleOf}
        formatTime={short ? time.moment : time.day}
        height={HEIGHT}
      />
    </>
  );
}
