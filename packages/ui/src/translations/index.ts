import {
  createTranslationRef,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';

// Names the texts without bringing them: an app registers this before any of
// them is shown.
const texts = createTranslationRef({
  id: 'operations-in-teams-ui',
  messages: {},
});

/**
 * The texts of what both plugins draw with in other languages than English,
 * loaded when somebody chooses one.
 * @public
 */
export const uiTranslations = createTranslationResource({
  ref: texts,
  translations: { sv: () => import('./sv') },
});
