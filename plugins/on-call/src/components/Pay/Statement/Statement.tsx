import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { PayStatementView } from '@operations-in-teams/plugin-on-call-common';
import { PrintButton, useTime } from '@operations-in-teams/ui';
import { useCallback } from 'react';
import { onCallApiRef } from '../../../api';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { Controls } from '../Controls';
import { DownloadButton } from '../DownloadButton';
import { Figures } from '../Figures';
import { Section } from '../Section';
import { Corrections } from './Corrections';
import { Lines } from './Lines';
import { Unpaid } from './Unpaid';

/** One person's month, to read, to open up and to print. */
export function Statement(props: { statement: PayStatementView }) {
  const { statement } = props;
  const { period, person, totals, closing, corrections, unpaid } = statement;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month, sums } = usePayWords();
  const { full } = useTime();
  const { pay } = useApi(onCallApiRef);
  const read = useCallback(
    () => pay.getStatementFile(period, { person: person.id }),
    [pay, period, person.id],
  );
  const title = t('pay.statement', {
    person: person.name,
    month: month(period),
  });
  return (
    <Section title={title}>
      <Typography variant="body2" gutterBottom>
        {t('pay.statementZone', {
          start: full(statement.start),
          end: full(statement.end),
          zone: statement.timeZone,
        })}
      </Typography>
      <Figures
        figures={[
          {
            label: t('pay.totals'),
            value: sums(totals) ?? t('pay.nothing'),
          },
          { label: t('pay.stands'), value: t(`pay.state.${statement.state}`) },
        ]}
      />
      <Controls>
        <PrintButton />
        <DownloadButton
          name={`on-call-pay-${period}-${person.id.replace(
            /[^\w.-]+/g,
            '-',
          )}.csv`}
          read={read}
        />
      </Controls>
      <Lines statement={statement} />
      {corrections.length > 0 && <Corrections statement={statement} />}
      {unpaid.length > 0 && <Unpaid statement={statement} />}
      {closing && (
        <Typography variant="caption">
          {t('pay.hash', {
            person: closing.by,
            moment: full(closing.at),
            hash: closing.hash,
          })}
        </Typography>
      )}
    </Section>
  );
}
