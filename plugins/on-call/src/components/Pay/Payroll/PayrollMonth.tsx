import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  type PayPeriodDetail,
  payReadPermission,
} from '@operations-in-teams/plugin-on-call-common';
import { AsOf, Message, useTime } from '@operations-in-teams/ui';
import { useCallback, useRef, useState } from 'react';
import { usePayPeriod } from '../../../hooks/pay/usePay';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { PageState } from '../../PageState';
import { Figures } from '../Figures';
import { Changes } from './Changes';
import { People } from './People';
import { Problems } from './Problems';
import { StateSteps } from './StateSteps';
import { Steps } from './Steps';
import { Trail } from './Trail';

/** One month: where it stands, what is wrong with it, who gets what. */
export function PayrollMonth(props: { period: string; onStep(): void }) {
  const { period, onStep } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const state = usePayPeriod(period);
  // What is below has to be read again once the month is another.
  const [steps, setSteps] = useState(0);
  const [unmatched, setUnmatched] = useState(false);
  const unmatchedBox = useRef<HTMLInputElement>(null);
  const { retry } = state;
  const onDone = useCallback(() => {
    setSteps(count => count + 1);
    retry();
    onStep();
  }, [retry, onStep]);
  return (
    <PageState
      state={state}
      loading={t('pay.loading')}
      failed={t('pay.failed')}
      permission={payReadPermission.name}
    >
      {detail => (
        <>
          <Overview detail={detail} />
          <Steps detail={detail} onDone={onDone} />
          <Problems
            problems={detail.problems}
            onShowUnmatched={() => {
              setUnmatched(true);
              unmatchedBox.current?.focus();
            }}
          />
          <Changes key={`changes-${steps}`} period={period} />
          <People
            key={`people-${steps}`}
            period={period}
            unmatched={unmatched}
            onUnmatched={setUnmatched}
            unmatchedBox={unmatchedBox}
          />
          <Trail transitions={detail.transitions} />
          <AsOf iso={detail.asOf} />
        </>
      )}
    </PageState>
  );
}

function Overview(props: { detail: PayPeriodDetail }) {
  const { detail } = props;
  const { closing, correctionTotals, period, state } = detail;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month, sums } = usePayWords();
  const { full } = useTime();
  const corrections = sums(correctionTotals);
  return (
    <>
      <StateSteps period={period} state={state} />
      <Figures
        figures={[
          {
            label: t('pay.totals'),
            value: sums(detail.totals) ?? t('pay.nothing'),
          },
          ...(corrections
            ? [{ label: t('pay.correctionTotals'), value: corrections }]
            : []),
          { label: t('pay.people'), value: detail.people },
        ]}
      />
      {!detail.over && (
        <Message severity="info">
          {t('pay.notOver', { month: month(period) })}
        </Message>
      )}
      {state === 'reviewed' && !detail.reviewIsCurrent && (
        <Message severity="warning">{t('pay.stale')}</Message>
      )}
      {closing && (
        <Message severity="info">
          {t('pay.hash', {
            person: closing.by,
            moment: full(closing.at),
            hash: closing.hash,
          })}
        </Message>
      )}
    </>
  );
}
