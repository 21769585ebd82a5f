import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { readinessTranslationRef } from '../translation';

/**
 * The texts of the readiness plugin in other languages than English, loaded when
 * somebody chooses one.
 * @public
 */
export const readinessTranslations = createTranslationResource({
  ref: readinessTranslationRef,
  translations: { sv: () => import('./sv') },
});
