import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { PayStatementView } from '@operations-in-teams/plugin-on-call-common';
import { Disclosure } from '@operations-in-teams/ui';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { IntervalTable } from './IntervalTable';

/** Time on call that is not paid, by reason, so that no hour goes missing. */
export function Unpaid(props: { statement: PayStatementView }) {
  const { unpaid, schedules } = props.statement;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { hours } = usePayWords();
  return (
    <>
      <Typography variant="subtitle1" component="h3">
        {t('pay.unpaid')}
      </Typography>
      {unpaid.map(({ reason, minutes, intervals }) => (
        <div key={reason}>
          <Disclosure
            label={t('pay.unpaidLine', {
              reason: t(`pay.reason.${reason}`),
              hours: hours(minutes),
            })}
          >
            <IntervalTable
              label={t('pay.intervals', { line: t(`pay.reason.${reason}`) })}
              intervals={intervals}
              schedules={schedules}
            />
          </Disclosure>
        </div>
      ))}
    </>
  );
}
