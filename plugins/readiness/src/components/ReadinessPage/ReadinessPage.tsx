import {
  Content,
  Header,
  Page,
  TabbedLayout,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Route, Routes } from 'react-router-dom';
import { readinessTranslationRef } from '../../translation';
import { AcceptancesContent } from '../Acceptances';
import { AccountsContent } from '../Accounts';
import { AdoptionContent } from '../Adoption';
import { RulesContent } from '../Rules';
import { RolloutContent } from '../Rollout';
import { ServicesContent } from '../Services';
import { TeamsContent } from '../Team';
import { WaiversContent } from '../WaiversPage';

/** The readiness page of the organisation, in apps of the old frontend system. */
export function ReadinessPage() {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('title')} />
      <Routes>
        <Route
          path="acceptances/*"
          element={
            <Content>
              <AcceptancesContent />
            </Content>
          }
        />
        <Route path="*" element={<Tabs />} />
      </Routes>
    </Page>
  );
}

function Tabs() {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <TabbedLayout>
      <TabbedLayout.Route path="/adoption" title={t('page.adoption')}>
        <AdoptionContent />
      </TabbedLayout.Route>
      <TabbedLayout.Route path="/services" title={t('page.services')}>
        <ServicesContent />
      </TabbedLayout.Route>
      <TabbedLayout.Route path="/rules" title={t('page.rules')}>
        <RulesContent />
      </TabbedLayout.Route>
      <TabbedLayout.Route path="/teams" title={t('teamPage.tab')}>
        <TeamsContent />
      </TabbedLayout.Route>
      <TabbedLayout.Route path="/rollout" title={t('page.rollout')}>
        <RolloutContent />
      </TabbedLayout.Route>
      <TabbedLayout.Route path="/waivers" title={t('waiversPage.tab')}>
        <WaiversContent />
      </TabbedLayout.Route>
      <TabbedLayout.Route path="/accounts" title={t('page.accounts')}>
        <AccountsContent />
      </TabbedLayout.Route>
    </TabbedLayout>
  );
}
