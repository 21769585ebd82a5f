import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { PulseRound } from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { TrendLines } from '@operations-in-teams/ui/charts';
import { readinessTranslationRef } from '../../../translation';

/** Means of the rounds that are over, where enough answered. */
export function PulseRounds(props: { rounds: PulseRound[] }) {
  const { rounds } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { locale } = useTime();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const shown = rounds.flatMap(({ to, result }) =>
    result ? { to, result } : [],
  );
  const few = rounds.length - shown.length;
  const [last] = shown;
  return (
    <>
      {last ? (
        <TrendLines
          title={t('pulse.chart')}
          heading="h3"
          summary={t('pulse.summary', {
            ready: number.format(last.result.ready),
            sustainable: number.format(last.result.sustainable),
            answers: String(last.result.answers),
          })}
          series={[
            { id: 'ready', title: t('pulse.readySeries') },
            { id: 'sustainable', title: t('pulse.sustainableSeries') },
          ]}
          ticks={[1, 2, 3, 4, 5]}
          format={value => number.format(value)}
          points={[...shown].reverse().map(({ to, result }) => ({
            at: to,
            values: { ready: result.ready, sustainable: result.sustainable },
          }))}
        />
      ) : (
        <Typography variant="body2">{t('pulse.none')}</Typography>
      )}
      {last && shown.length === 1 && (
        <Typography variant="body2">
          {t('pulse.summary', {
            ready: number.format(last.result.ready),
            sustainable: number.format(last.result.sustainable),
            answers: String(last.result.answers),
          })}
        </Typography>
      )}
      {few > 0 && (
        <Typography variant="body2">
          {t('pulse.few', { count: few })}
        </Typography>
      )}
    </>
  );
}
