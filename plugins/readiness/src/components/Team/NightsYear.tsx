import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Health } from '@operations-in-teams/plugin-on-call-common';
import { AsOf, PageState, useTime } from '@operations-in-teams/ui';
import { StackedBars } from '@operations-in-teams/ui/charts';
import { outsideHours } from '../../domain/team';
import { useTeamHealth } from '../../hooks/team/useTeamYear';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';

const CLASSES = [
  { id: 'office', fill: 'quiet' },
  { id: 'outside', fill: 'warning' },
  { id: 'sleep', fill: 'alarm' },
] as const;

/** How often people were interrupted, week by week. */
export function NightsYear(props: { team: string }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Section title={t('teamPage.interruptions')}>
      <PageState
        state={useTeamHealth(props.team)}
        loading={t('teamPage.healthLoading')}
        failed={t('teamPage.healthFailed')}
        permission="on-call.health.read"
      >
        {health => (
          <>
            <Chart health={health} />
            <AsOf iso={health.asOf} />
          </>
        )}
      </PageState>
    </Section>
  );
}

function Chart(props: { health: Health }) {
  const { total, knownFrom, from } = props.health;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day, utcDay } = useTime();
  const { office, outside, sleep } = total.interruptions;
  const { first, last } = outsideHours(total.weeks);
  if (office + outside + sleep === 0) {
    return <Typography variant="body2">{t('teamPage.noIncidents')}</Typography>;
  }
  const summary = t('teamPage.interruptionsSummary', {
    first: String(first),
    last: String(last),
  });
  return (
    <>
      <Typography variant="body2">{summary}</Typography>
      {knownFrom && Date.parse(knownFrom) > Date.parse(from) && (
        <Typography variant="body2">
          {t('teamPage.knownFrom', { day: day(knownFrom) })}
        </Typography>
      )}
      <StackedBars
        title={t('teamPage.weekByWeek')}
        summary={summary}
        series={CLASSES.map(({ id, fill }) => ({
          id,
          title: t(`teamPage.${id}`),
          fill,
        }))}
        points={total.weeks.map(week => ({
          at: week.from,
          values: week.interruptions,
        }))}
        formatTime={utcDay}
        saveAs="interruptions-by-week"
      />
    </>
  );
}
