import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { uiTranslationRef } from '../translation';

/**
 * The texts of what both plugins draw with in other languages than English,
 * loaded when somebody chooses one.
 * @public
 */
export const uiTranslations = createTranslationResource({
  ref: uiTranslationRef,
  translations: { sv: () => import('./sv') },
});
