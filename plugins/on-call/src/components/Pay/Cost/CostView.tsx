import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  payCostReadPermission,
  shiftPeriod,
} from '@operations-in-teams/plugin-on-call-common';
import {
  AsOf,
  Choice,
  PrintButton,
  useParameter,
} from '@operations-in-teams/ui';
import { useMonth } from '../../../hooks/pay/useMonth';
import { usePayCosts } from '../../../hooks/pay/usePay';
import { onCallTranslationRef } from '../../../translation';
import { PageState } from '../../PageState';
import { Controls } from '../Controls';
import { CostReport } from './CostReport';
import { Forecast } from './Forecast';
import { Months } from './Months';

const SPANS = [3, 6, 12];
const DEFAULT_SPAN = 6;

/** What on-call costs by team and month, and how quiet it was. */
export function CostView() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const [, , current] = useMonth();
  const [chosen, setSpan] = useParameter('months');
  const span = SPANS.find(each => String(each) === chosen) ?? DEFAULT_SPAN;
  return (
    <>
      <Controls>
        <Choice
          id="on-call-pay-span"
          label={t('pay.span')}
          value={String(span)}
          onChange={setSpan}
          options={SPANS.map(count => ({
            value: String(count),
            label: t('pay.months', { count }),
          }))}
        />
        <PrintButton />
      </Controls>
      <PageState
        state={usePayCosts(shiftPeriod(current, 1 - span), current)}
        loading={t('pay.loading')}
        failed={t('pay.costFailed')}
        permission={payCostReadPermission.name}
      >
        {costs => (
          <>
            <CostReport months={costs.months} />
            <AsOf iso={costs.asOf} />
          </>
        )}
      </PageState>
      <Forecast />
      <Months />
    </>
  );
}
