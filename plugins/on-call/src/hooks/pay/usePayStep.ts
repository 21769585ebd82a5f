import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { PayPeriodSummary } from '@operations-in-teams/plugin-on-call-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { onCallApiRef } from '../../api';
import { onCallTranslationRef } from '../../translation';
import { usePayWords } from './usePayWords';

/** What a person does with a month. */
export type PayStep = 'review' | 'close' | 'reopen' | 'export';

/** Takes a month a step further or back, and says how that went. */
export function usePayStep(period: string, onDone: () => void) {
  const { pay } = useApi(onCallApiRef);
  const alerts = useApi(alertApiRef);
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month } = usePayWords();
  return useAsyncFn(
    async (step: PayStep, note: string): Promise<boolean> => {
      const take: Record<PayStep, () => Promise<PayPeriodSummary>> = {
        review: () => pay.review(period, note || undefined),
        close: () => pay.close(period, note || undefined),
        reopen: () => pay.reopen(period, note),
        export: () => pay.markExported(period, note || undefined),
      };
      try {
        const { state } = await take[step]();
        alerts.post({
          severity: 'success',
          display: 'transient',
          message: t('pay.done', {
            month: month(period),
            state: t(`pay.state.${state}`),
          }),
        });
        return true;
      } catch (error) {
        alerts.post({
          severity: 'error',
          message: t('pay.refused', {
            reason: error instanceof Error ? error.message : String(error),
          }),
        });
        return false;
      } finally {
        onDone();
      }
    },
    [pay, alerts, t, month, period, onDone],
  );
}
