import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { onCallTranslations } from '@operations-in-teams/plugin-on-call';
import { readinessTranslations } from '@operations-in-teams/plugin-readiness';
import { uiTranslations } from '@operations-in-teams/ui';

/** The plugins' texts in the languages that the settings offer. */
export const translationsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'operations-in-teams-ui',
      params: { resource: uiTranslations },
    }),
    TranslationBlueprint.make({
      name: 'readiness',
      params: { resource: readinessTranslations },
    }),
    TranslationBlueprint.make({
      name: 'on-call',
      params: { resource: onCallTranslations },
    }),
  ],
});
