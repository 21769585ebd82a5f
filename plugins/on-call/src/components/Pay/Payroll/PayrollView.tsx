import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  payReadPermission,
  type PayPeriodSummary,
} from '@operations-in-teams/plugin-on-call-common';
import { Choice, useParameter } from '@operations-in-teams/ui';
import { useState } from 'react';
import { usePayPeriods } from '../../../hooks/pay/usePay';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { PageState } from '../../PageState';
import { Controls } from '../Controls';
import { PayrollMonth } from './PayrollMonth';
import { PersonStatement } from './PersonStatement';

/** Every month with everybody in it; or one person's statement. */
export function PayrollView() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const state = usePayPeriods();
  return (
    <PageState
      state={state}
      loading={t('pay.loading')}
      failed={t('pay.failed')}
      permission={payReadPermission.name}
    >
      {({ items }) => <Payroll items={items} onStep={state.retry} />}
    </PageState>
  );
}

function Payroll(props: { items: PayPeriodSummary[]; onStep(): void }) {
  const { items, onStep } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const [chosen] = useParameter('month');
  const [person] = useParameter('person');
  // Whoever closes a month wants to see it closed, and not the next one.
  const [first] = useState(() => toDoNext(items)?.period);
  const period =
    items.find(each => each.period === chosen)?.period ??
    first ??
    toDoNext(items)?.period;
  if (!period) return <Typography>{t('pay.noMonths')}</Typography>;
  if (person) return <PersonStatement period={period} person={person} />;
  return (
    <>
      <Controls>
        <PeriodChoice items={items} current={period} />
      </Controls>
      <PayrollMonth key={period} period={period} onStep={onStep} />
    </>
  );
}

/** The oldest month that is over and not closed, or else the latest that is. */
function toDoNext(items: PayPeriodSummary[]): PayPeriodSummary | undefined {
  const over = items.filter(each => each.over);
  return (
    over.findLast(({ state }) => state === 'open' || state === 'reviewed') ??
    over[0] ??
    items[0]
  );
}

function PeriodChoice(props: { items: PayPeriodSummary[]; current: string }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month } = usePayWords();
  const [, setMonth] = useParameter('month');
  return (
    <Choice
      id="on-call-pay-period"
      label={t('pay.month')}
      value={props.current}
      onChange={setMonth}
      options={props.items.map(({ period, state }) => ({
        value: period,
        label: t('pay.monthState', {
          month: month(period),
          state: t(`pay.state.${state}`),
        }),
      }))}
    />
  );
}
