import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { shiftPeriod } from '@operations-in-teams/plugin-on-call-common';
import { Choice } from '@operations-in-teams/ui';
import { useMonth } from '../../hooks/pay/useMonth';
import { usePayWords } from '../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../translation';

/** The coming month, the running one and those of a year before. */
const NEWEST = 1;
const OLDEST = -12;

/** Which month is looked at. */
export function MonthChoice() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month: word } = usePayWords();
  const [month, setMonth, current] = useMonth();
  const months = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) =>
    shiftPeriod(current, NEWEST - index),
  );
  // A link may lead to a month that is longer ago.
  const listed = months.includes(month) ? months : [...months, month];
  return (
    <Choice
      id="on-call-pay-month"
      label={t('pay.month')}
      value={month}
      onChange={setMonth}
      options={listed.map(value => ({ value, label: word(value) }))}
    />
  );
}
