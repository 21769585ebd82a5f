import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { payTeamReadPermission } from '@operations-in-teams/plugin-on-call-common';
import { AsOf } from '@operations-in-teams/ui';
import { useMonth } from '../../hooks/pay/useMonth';
import { useTeamPay } from '../../hooks/pay/usePay';
import { usePayWords } from '../../hooks/pay/usePayWords';
import { onCallTranslationRef } from '../../translation';
import { PageState } from '../PageState';
import { Controls } from './Controls';
import { MonthChoice } from './MonthChoice';
import { Section } from './Section';
import { TeamTable } from './TeamTable';

/** What the schedules of the viewer's teams cost, without people. */
export function TeamTotals() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { month: word } = usePayWords();
  const [month] = useMonth();
  return (
    <>
      <Controls>
        <MonthChoice />
      </Controls>
      <PageState
        state={useTeamPay(month)}
        loading={t('pay.loading')}
        failed={t('pay.failed')}
        permission={payTeamReadPermission.name}
      >
        {({ items, period, asOf }) => (
          <>
            <Section title={t('pay.teamTable', { month: word(period) })}>
              <TeamTable teams={items} period={period} />
            </Section>
            <AsOf iso={asOf} />
          </>
        )}
      </PageState>
    </>
  );
}
