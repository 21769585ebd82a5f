import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { onCallTranslationRef } from '../translation';

/**
 * The texts of the on-call plugin in other languages than English, loaded when
 * somebody chooses one.
 * @public
 */
export const onCallTranslations = createTranslationResource({
  ref: onCallTranslationRef,
  translations: { sv: () => import('./sv') },
});
