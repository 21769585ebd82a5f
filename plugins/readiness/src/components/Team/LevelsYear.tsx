import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Adoption } from '@operations-in-teams/plugin-readiness-common';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { StackedArea } from '@operations-in-teams/ui/charts';
import { useTeamAdoption } from '../../hooks/team/useTeamYear';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';

/** How many services were at each level as the year went. */
export function LevelsYear(props: { team: string }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Section title={t('teamPage.yearLevels')}>
      <PageState
        state={useTeamAdoption(props.team)}
        loading={t('teamPage.yearLoading')}
        failed={t('teamPage.yearFailed')}
        permission="readiness.scorecard.read"
      >
        {adoption => (
          <>
            <Chart adoption={adoption} />
            {adoption.asOf && <AsOf iso={adoption.asOf} />}
          </>
        )}
      </PageState>
    </Section>
  );
}

function Chart(props: { adoption: Adoption }) {
  const { levels, groups } = props.adoption;
  const { t } = useTranslationRef(readinessTranslationRef);
  // Before the first evaluation there is nothing to stack.
  const points = (groups[0]?.points ?? []).filter(
    ({ subjects }) => subjects > 0,
  );
  if (points.length === 0) {
    return <Typography variant="body2">{t('teamPage.yearNone')}</Typography>;
  }
  const titles = [
    { rank: 0, title: t('teamPage.belowFirst') },
    ...levels.map(({ rank, title }) => ({ rank, title })),
  ];
  const inWords = (counts: number[]) =>
    titles
      .filter(({ rank }) => counts[rank] > 0)
      .map(({ rank, title }) =>
        t('teamPage.levelCount', {
          level: title,
          number: String(counts[rank]),
        }),
      )
      .join(', ');
  return (
    <StackedArea
      title={t('teamPage.byLevel')}
      heading="h4"
      summary={t('teamPage.yearLevelsSummary', {
        before: inWords(points[0].levels),
        now: inWords(points[points.length - 1].levels),
      })}
      palette="ordered"
      series={titles.map(({ rank, title }) => ({ id: String(rank), title }))}
      points={points.map(({ date, levels: counts }) => ({
        at: date,
        values: Object.fromEntries(
          titles.map(({ rank }) => [String(rank), counts[rank] ?? 0]),
        ),
      }))}
      saveAs="services-by-level"
    />
  );
}
