import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  payCostReadPermission,
  type PayForecastView,
} from '@operations-in-teams/plugin-on-call-common';
import { Disclosure, useTime } from '@operations-in-teams/ui';
import { usePayForecast } from '../../../hooks/pay/usePay';
import { usePayWords } from '../../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../../translation';
import { PageState } from '../../PageState';
import { Figures } from '../Figures';
import { Section } from '../Section';
import { TeamTable } from '../TeamTable';

/** What the coming month will cost by what is scheduled. */
export function Forecast() {
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <PageState
      state={usePayForecast()}
      loading={t('pay.forecastLoading')}
      failed={t('pay.forecastFailed')}
      permission={payCostReadPermission.name}
    >
      {forecast => <Outlook forecast={forecast} />}
    </PageState>
  );
}

function Outlook(props: { forecast: PayForecastView }) {
  const { period, totals, knownUntil, teams } = props.forecast;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month, sums } = usePayWords();
  const { moment } = useTime();
  return (
    <Section title={t('pay.forecast', { month: month(period) })}>
      <Figures
        figures={[
          {
            label: t('pay.totals'),
            value: sums(totals) ?? t('pay.nothing'),
          },
        ]}
      />
      <Typography variant="body2">
        {t('pay.knownUntil', { moment: moment(knownUntil) })}
      </Typography>
      <Disclosure label={t('pay.teams')}>
        <TeamTable teams={teams} period={period} />
      </Disclosure>
    </Section>
  );
}
