import {
  createTranslationRef,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';

// Names the texts without bringing them: an app registers this before any of
// them is shown.
const texts = createTranslationRef({ id: 'on-call', messages: {} });

/**
 * The texts of the on-call plugin in other languages than English, loaded when
 * somebody chooses one.
 * @public
 */
export const onCallTranslations = createTranslationResource({
  ref: texts,
  translations: { sv: () => import('./sv') },
});
