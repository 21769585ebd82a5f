import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  PayLineView,
  PayStatementView,
} from '@operations-in-teams/plugin-on-call-common';
import { Disclosure } from '@operations-in-teams/ui';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { IntervalTable } from './IntervalTable';

/** What is paid, by band and rate; each opens into its intervals. */
export function Lines(props: { statement: PayStatementView }) {
  const { statement } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  if (statement.lines.length === 0) {
    return <Typography>{t('pay.noLines')}</Typography>;
  }
  return (
    <>
      <Typography variant="subtitle1" component="h3">
        {t('pay.lines')}
      </Typography>
      {statement.lines.map(line => (
        <Line
          key={`${line.band.id}/${line.currency}/${line.perHour}`}
          line={line}
          statement={statement}
        />
      ))}
    </>
  );
}

function Line(props: { line: PayLineView; statement: PayStatementView }) {
  const { line, statement } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { hours, money, rate } = usePayWords();
  const { heldMinutes, minutes, perHour, currency } = line;
  const label = t('pay.line', {
    band: line.band.title,
    hours: hours(minutes),
    rate: rate(perHour, currency),
    amount: money(line),
  });
  return (
    <div>
      <Disclosure label={label}>
        {heldMinutes !== minutes && (
          <Typography variant="body2">
            {t('pay.rounded', {
              held: hours(heldMinutes),
              paid: hours(minutes),
            })}
          </Typography>
        )}
        <IntervalTable
          label={t('pay.intervals', { line: line.band.title })}
          intervals={line.intervals}
          schedules={statement.schedules}
        />
      </Disclosure>
    </div>
  );
}
