import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  PayCorrectionView,
  PayStatementView,
} from '@operations-in-teams/plugin-on-call-common';
import { Disclosure, FactList, useTime } from '@operations-in-teams/ui';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';

/** What earlier months were wrong by, each with its reasons. */
export function Corrections(props: {
  statement: Pick<PayStatementView, 'corrections'>;
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <>
      <Typography variant="subtitle1" component="h3">
        {t('pay.corrections')}
      </Typography>
      {props.statement.corrections.map(correction => (
        <Correction
          key={[
            correction.corrects,
            correction.band.id,
            correction.currency,
            correction.perHour,
          ].join('/')}
          correction={correction}
        />
      ))}
    </>
  );
}

function Correction(props: { correction: PayCorrectionView }) {
  const { correction } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { hours, money, month, rate } = usePayWords();
  const { moment, end } = useTime();
  return (
    <div>
      <Disclosure
        label={t('pay.correction', {
          month: month(correction.corrects),
          band: correction.band.title,
          rate: rate(correction.perHour, correction.currency),
          hours: hours(correction.minutes),
          amount: money(correction),
        })}
      >
        <FactList
          facts={correction.reasons.map(({ message, minutes, during }) =>
            during
              ? t('pay.correctionDuring', {
                  message,
                  start: moment(during.start),
                  end: end(during.start, during.end),
                  hours: hours(minutes),
                })
              : t('pay.correctionReason', { message, hours: hours(minutes) }),
          )}
        />
      </Disclosure>
    </div>
  );
}
