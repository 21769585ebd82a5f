import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { PayCostMonth } from '@operations-in-teams/plugin-on-call-common';
import { formatShare, useParameter } from '@operations-in-teams/ui';
import { StackedBars, TrendLines } from '@operations-in-teams/ui/charts';
import { amountIn, costSeries, currenciesOf } from '../../../domain/costSeries';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { Section } from '../Section';
import { TeamTable } from '../TeamTable';

/** Cost beside interruptions, by month; and by team in the last whole one. */
export function CostReport(props: { months: PayCostMonth[] }) {
  const { months } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month } = usePayWords();
  const [chosen] = useParameter('month');
  const latest =
    months.find(({ period }) => period === chosen) ?? months.at(-1);
  if (!latest) return <Typography>{t('pay.noCosts')}</Typography>;
  return (
    <>
      {currenciesOf(months).map(currency => (
        <CostChart key={currency} months={months} currency={currency} />
      ))}
      <Disturbance months={months} />
      <Section title={t('pay.teamTable', { month: month(latest.period) })}>
        <TeamTable teams={latest.teams} period={latest.period} />
      </Section>
    </>
  );
}

function CostChart(props: { months: PayCostMonth[]; currency: string }) {
  const { months, currency } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { locale, month } = usePayWords();
  const { series, points } = costSeries(months, currency, t('pay.others'));
  const format = (value: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
      value,
    );
  const totals = months.map(each => amountIn(each.totals, currency));
  return (
    <StackedBars
      title={t('pay.costByMonth', { currency })}
      heading="h2"
      summary={t('pay.costSummary', {
        most: format(Math.max(...totals)),
        last: format(totals.at(-1) ?? 0),
      })}
      palette="categories"
      series={series}
      points={points}
      format={format}
      formatTime={iso => month(iso.slice(0, 7))}
      saveAs={`on-call-cost-${currency}`}
    />
  );
}

/** Nothing where the history of incidents reaches no month. */
function Disturbance(props: { months: PayCostMonth[] }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { locale, month } = usePayWords();
  const months = props.months.filter(
    each => each.outsideInterruptions !== undefined,
  );
  if (months.length === 0) return null;
  const pages = months.map(each => each.outsideInterruptions ?? 0);
  const shares = months.flatMap(({ quietShare }) => quietShare ?? []);
  const at = (period: string) => `${period}-01T00:00:00Z`;
  const formatTime = (iso: string) => month(iso.slice(0, 7));
  const percent = (share: number) => formatShare(share, locale);
  return (
    <>
      <StackedBars
        title={t('pay.pagesByMonth')}
        heading="h2"
        summary={t('pay.pagesSummary', {
          most: String(Math.max(...pages)),
          last: String(pages.at(-1)),
        })}
        series={[
          { id: 'pages', title: t('pay.interruptions'), fill: 'warning' },
        ]}
        points={months.map(({ period, outsideInterruptions }) => ({
          at: at(period),
          values: { pages: outsideInterruptions },
        }))}
        formatTime={formatTime}
      />
      {shares.length > 0 && (
        <TrendLines
          title={t('pay.easyMoney')}
          heading="h2"
          summary={t('pay.easySummary', { last: percent(shares.at(-1) ?? 0) })}
          series={[{ id: 'quiet', title: t('pay.quiet') }]}
          points={months.map(({ period, quietShare }) => ({
            at: at(period),
            values: { quiet: quietShare },
          }))}
          format={percent}
          formatTime={formatTime}
        />
      )}
    </>
  );
}
