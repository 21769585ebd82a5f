import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  type MyPay,
  payOwnReadPermission,
} from '@operations-in-teams/plugin-on-call-common';
import { AsOf, ResponsiveTable, useTime } from '@operations-in-teams/ui';
import { useMonth } from '../../hooks/pay/useMonth';
import { useMyPay } from '../../hooks/pay/usePay';
import { usePayWords } from '../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../translation';
import { PageState } from '../PageState';
import { Controls } from './Controls';
import { Figures } from './Figures';
import { MonthChoice } from './MonthChoice';
import { Section } from './Section';
import { Statement } from './Statement/Statement';

/** The viewer's own month: what is earned, why, and what is to come. */
export function MyMonth() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const [month] = useMonth();
  return (
    <>
      <Controls>
        <MonthChoice />
      </Controls>
      <PageState
        state={useMyPay(month)}
        loading={t('pay.loading')}
        failed={t('pay.failed')}
        permission={payOwnReadPermission.name}
      >
        {mine => (
          <>
            <Outlook mine={mine} />
            {mine.statement ? (
              <Statement statement={mine.statement} />
            ) : (
              <NotOnCall period={mine.period} />
            )}
            <History mine={mine} />
            <AsOf iso={mine.asOf} />
          </>
        )}
      </PageState>
    </>
  );
}

function NotOnCall(props: { period: string }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month } = usePayWords();
  return (
    <Typography>
      {t('pay.notOnCall', { month: month(props.period) })}
    </Typography>
  );
}

/** Of a month that is not over: what of it is earned already. */
function Outlook(props: { mine: MyPay }) {
  const { forecast } = props.mine;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { sums } = usePayWords();
  const { moment } = useTime();
  if (!forecast) return null;
  return (
    <>
      <Figures
        figures={[
          {
            label: t('pay.earned'),
            value: sums(forecast.earned) ?? t('pay.nothing'),
          },
          {
            label: t('pay.coming'),
            value: sums(forecast.coming) ?? t('pay.nothing'),
          },
        ]}
      />
      <Typography variant="body2">
        {t('pay.knownUntil', { moment: moment(forecast.knownUntil) })}
      </Typography>
    </>
  );
}

function History(props: { mine: MyPay }) {
  const { history } = props.mine;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month, sums } = usePayWords();
  if (history.length === 0) return null;
  return (
    <Section title={t('pay.history')}>
      <ResponsiveTable
        label={t('pay.history')}
        columns={[
          {
            key: 'month',
            title: t('pay.month'),
            render: row =>
              t('pay.monthState', {
                month: month(row.period),
                state: t(`pay.state.${row.state}`),
              }),
          },
          {
            key: 'amount',
            title: t('pay.amount'),
            align: 'right',
            render: row => sums(row.totals) ?? t('pay.nothing'),
          },
        ]}
        groups={[
          {
            key: 'history',
            rows: history.map(row => ({ key: row.period, row })),
          },
        ]}
      />
    </Section>
  );
}
