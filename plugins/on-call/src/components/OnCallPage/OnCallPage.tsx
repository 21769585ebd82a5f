import { Header, Page, TabbedLayout } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { onCallTranslationRef } from '../../translation';
import { CoverageContent } from '../Coverage';
import { HealthContent } from '../Health';
import { NowContent } from '../Now';
import { PayContent } from '../Pay';

/** The whole page, with its header and tabs, for the old frontend system. */
export function OnCallPage() {
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} />
      <TabbedLayout>
        <TabbedLayout.Route path="/now" title={t('page.now')}>
          <NowContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/coverage" title={t('page.coverage')}>
          <CoverageContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/health" title={t('page.health')}>
          <HealthContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/pay" title={t('page.pay')}>
          <PayContent />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
}
