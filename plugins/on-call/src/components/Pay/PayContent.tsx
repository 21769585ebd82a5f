import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { payOwnReadPermission } from '@operations-in-teams/plugin-on-call-common';
import { Message, Printable, useParameter } from '@operations-in-teams/ui';
import { type ComponentType } from 'react';
import { type PayView, usePayViews } from '../../hooks/pay/usePayViews';
import { onCallTranslationRef } from '../../translation';
import { CostView } from './Cost/CostView';
import { MyMonth } from './MyMonth';
import { PayrollView } from './Payroll/PayrollView';
import { PayViews } from './PayViews';
import { TeamTotals } from './TeamTotals';

const VIEWS: Record<PayView, ComponentType> = {
  mine: MyMonth,
  teams: TeamTotals,
  payroll: PayrollView,
  cost: CostView,
};

/** Pay of time on call, as far as it is the viewer's to see. */
export function PayContent() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { loading, views, first } = usePayViews();
  const [chosen] = useParameter('view');
  if (loading) return <Progress aria-label={t('pay.loading')} />;
  const view = views.find(each => each === chosen) ?? first;
  if (!view) {
    return (
      <Message severity="info">
        {t('pay.noView', { permission: payOwnReadPermission.name })}
      </Message>
    );
  }
  const View = VIEWS[view];
  return (
    <Printable>
      <PayViews views={views} current={view} />
      <View />
    </Printable>
  );
}
