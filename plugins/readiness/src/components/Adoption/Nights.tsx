import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AsOf, PageState, useTime } from '@operations-in-teams/ui';
import { StackedBars } from '@operations-in-teams/ui/charts';
import { nightsAWeek, wholeWeeks } from '../../domain/adoption';
import { useOnCallPage } from '../../hooks/adoption/useOnCallPage';
import type { useHealth } from '../../hooks/adoption/useOnCallFigures';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

/** How often people are interrupted outside office hours, week by week. */
export function Nights(props: { health: ReturnType<typeof useHealth> }) {
  const { health } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { utcDay } = useTime();
  const onCall = useOnCallPage();
  // Not theirs to see, or not installed.
  if (health.value && !health.value.value) return null;
  return (
    <Block>
      <PageState
        state={health}
        loading={t('adoption.nightsLoading')}
        failed={t('adoption.nightsFailed')}
        permission="on-call.health.read"
      >
        {({ value, asOf }) => {
          const weeks = value ? wholeWeeks(value) : [];
          const nights = nightsAWeek(weeks);
          return (
            <>
              <StackedBars
                title={t('adoption.nightsTitle')}
                heading="h3"
                summary={t('adoption.nightsSummary', {
                  before: String(nights?.then ?? nights?.now ?? 0),
                  now: String(nights?.now ?? 0),
                })}
                series={[
                  {
                    id: 'outside',
                    title: t('adoption.outside'),
                    fill: 'warning',
                  },
                  { id: 'sleep', title: t('adoption.sleep'), fill: 'alarm' },
                ]}
                points={weeks.map(({ from, interruptions }) => ({
                  at: from,
                  values: {
                    outside: interruptions.outside,
                    sleep: interruptions.sleep,
                  },
                }))}
                formatTime={utcDay}
                saveAs="outside-office-hours"
              />
              {onCall && (
                <Link to={`${onCall}/health`} data-print="hide">
                  {t('adoption.toHealth')}
                </Link>
              )}
              {asOf && <AsOf iso={asOf} />}
            </>
          );
        }}
      </PageState>
    </Block>
  );
}
