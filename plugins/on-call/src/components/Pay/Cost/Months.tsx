import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  payCostReadPermission,
  type PayPeriodSummary,
  payReopenPermission,
} from '@operations-in-teams/plugin-on-call-common';
import { type Column, ResponsiveTable, useTime } from '@operations-in-teams/ui';
import { usePayPeriods } from '../../../hooks/pay/usePay';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { PageState } from '../../PageState';
import { StepButton } from '../Payroll/StepButton';
import { Section } from '../Section';

/** Where every month stands; the last that was closed can be reopened. */
export function Months() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const state = usePayPeriods();
  return (
    <Section title={t('pay.monthTable')}>
      <PageState
        state={state}
        loading={t('pay.loading')}
        failed={t('pay.failed')}
        permission={payCostReadPermission.name}
      >
        {({ items }) =>
          items.length === 0 ? (
            <Typography>{t('pay.noMonths')}</Typography>
          ) : (
            <MonthTable items={items} onDone={state.retry} />
          )
        }
      </PageState>
    </Section>
  );
}

function MonthTable(props: { items: PayPeriodSummary[]; onDone(): void }) {
  const { items, onDone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month, sums } = usePayWords();
  const { moment } = useTime();
  const lastClosed = items.find(({ closing }) => closing !== undefined);
  const columns: Column<PayPeriodSummary>[] = [
    {
      key: 'month',
      title: t('pay.month'),
      render: ({ period, state }) =>
        t('pay.monthState', {
          month: month(period),
          state: t(`pay.state.${state}`),
        }),
    },
    {
      key: 'totals',
      title: t('pay.totals'),
      align: 'right',
      render: ({ totals }) => (totals && sums(totals)) ?? '–',
    },
    {
      key: 'closing',
      title: t('pay.closing'),
      render: ({ closing }) =>
        closing ? `${moment(closing.at)}, ${closing.by}` : '–',
    },
    {
      key: 'reopen',
      title: t('pay.action.reopen'),
      render: row =>
        row === lastClosed && (
          <StepButton
            period={row.period}
            step="reopen"
            permission={payReopenPermission}
            onDone={onDone}
          />
        ),
    },
  ];
  return (
    <ResponsiveTable
      label={t('pay.monthTable')}
      columns={columns}
      groups={[
        { key: 'months', rows: items.map(row => ({ key: row.period, row })) },
      ]}
    />
  );
}
