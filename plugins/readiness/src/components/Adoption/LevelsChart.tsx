import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Adoption } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { StackedArea } from '@operations-in-teams/ui/charts';
import { readyLevel } from '../../domain/adoption';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

/** How many services are at which level, over time. */
export function LevelsChart(props: { adoption: Adoption }) {
  const { levels, groups } = props.adoption;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { calendarDay } = useTime();
  const points = (groups[0]?.points ?? []).filter(
    ({ subjects }) => subjects > 0,
  );
  const last = points.at(-1);
  const ready = readyLevel(levels);
  return (
    <Block>
      <StackedArea
        title={t('adoption.levels')}
        heading="h3"
        summary={t('adoption.levelsSummary', {
          now: String(
            last?.levels
              .slice(ready?.rank)
              .reduce((sum, count) => sum + count, 0) ?? 0,
          ),
          all: String(last?.subjects ?? 0),
          level: ready?.title ?? '',
        })}
        series={[
          {
            id: '0',
            title: t('adoption.below', { level: levels[0]?.title ?? '' }),
          },
          ...levels.map(({ rank, title }) => ({ id: String(rank), title })),
        ]}
        points={points.map(({ date, levels: counts }) => ({
          at: date,
          values: Object.fromEntries(
            counts.map((count, rank) => [String(rank), count]),
          ),
        }))}
        formatTime={calendarDay}
        saveAs="services-by-level"
      />
    </Block>
  );
}
