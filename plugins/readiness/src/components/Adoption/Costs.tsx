import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { PayCosts } from '@operations-in-teams/plugin-on-call-common';
import { AsOf, formatShare, PageState, useTime } from '@operations-in-teams/ui';
import { StackedBars } from '@operations-in-teams/ui/charts';
import { useCosts } from '../../hooks/adoption/useOnCallFigures';
import { useOnCallPage } from '../../hooks/adoption/useOnCallPage';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

/** What on-call costs and how much of it was quiet, for those who may know. */
export function Costs() {
  const state = useCosts();
  const { t } = useTranslationRef(readinessTranslationRef);
  // Not before it is known that the viewer may see it.
  if (!state.error && !state.value?.value) return null;
  return (
    <Block>
      <PageState
        state={state}
        loading={t('adoption.costsLoading')}
        failed={t('adoption.costsFailed')}
        permission="on-call.pay.cost.read"
      >
        {({ value, asOf }) => (
          <>
            {value && <CostChart costs={value} />}
            {asOf && <AsOf iso={asOf} />}
          </>
        )}
      </PageState>
    </Block>
  );
}

function CostChart(props: { costs: PayCosts }) {
  const { months, asOf } = props.costs;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { locale, utcDay } = useTime();
  const onCall = useOnCallPage();
  // The running month is not over.
  const whole = months.filter(({ period }) => period < asOf.slice(0, 7));
  const last = whole.at(-1);
  const currencies = [
    ...new Set(
      whole.flatMap(({ totals }) => totals.map(({ currency }) => currency)),
    ),
  ];
  const money = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return (
    <>
      <StackedBars
        title={t('adoption.costs')}
        heading="h3"
        summary={t('adoption.costsSummary', {
          now: (last?.totals ?? [])
            .map(
              ({ currency, amount }) =>
                `${money.format(Number(amount))} ${currency}`,
            )
            .join(', '),
        })}
        palette="categories"
        series={currencies.map(id => ({
          id,
          title: t('adoption.cost', { currency: id }),
        }))}
        points={whole.map(({ period, totals }) => ({
          at: `${period}-01T00:00:00Z`,
          // For the drawing only; what is paid stays exact elsewhere.
          values: Object.fromEntries(
            totals.map(({ currency, amount }) => [currency, Number(amount)]),
          ),
        }))}
        formatTime={utcDay}
        saveAs="cost-of-on-call"
      />
      {last?.quietShare !== undefined && (
        <Typography variant="body2">
          {t('adoption.quiet', { share: formatShare(last.quietShare, locale) })}
        </Typography>
      )}
      {onCall && (
        <Link to={`${onCall}/pay`} data-print="hide">
          {t('adoption.toPay')}
        </Link>
      )}
    </>
  );
}
