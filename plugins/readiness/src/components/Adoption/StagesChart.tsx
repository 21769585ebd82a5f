import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Overview } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { StackedArea } from '@operations-in-teams/ui/charts';
import { ON_CALL_STAGE } from '../../domain/adoption';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

/** How many teams stand in which stage of the rollout, over time. */
export function StagesChart(props: {
  stages: NonNullable<Overview['stages']>;
}) {
  const { stages, points } = props.stages;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { calendarDay } = useTime();
  const links = useReadinessLinks();
  const onCall =
    stages.find(({ id }) => id === ON_CALL_STAGE)?.rank ?? Infinity;
  const rankOf = new Map(stages.map(({ id, rank }) => [id, rank]));
  const known = points.filter(({ counts }) =>
    counts.some(({ teams }) => teams > 0),
  );
  const last = known.at(-1)?.counts ?? [];
  const sum = (counts: typeof last) =>
    counts.reduce((total, { teams }) => total + teams, 0);
  return (
    <Block>
      <StackedArea
        title={t('adoption.stages')}
        heading="h3"
        summary={t('adoption.stagesSummary', {
          now: String(
            sum(last.filter(({ stage }) => (rankOf.get(stage) ?? 0) >= onCall)),
          ),
          all: String(sum(last)),
        })}
        series={stages.map(({ id, title }) => ({ id, title }))}
        points={known.map(({ day, counts }) => ({
          at: day,
          values: Object.fromEntries(
            counts.map(({ stage, teams }) => [stage, teams]),
          ),
        }))}
        formatTime={calendarDay}
        saveAs="teams-by-stage"
      />
      <Link to={links.rollout()} data-print="hide">
        {t('adoption.toRollout')}
      </Link>
    </Block>
  );
}
