import { createApp } from '@backstage/frontend-defaults';
import { catalogWithReadiness } from './modules/catalog';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';
import { translationsModule } from './modules/translations';

export default createApp({
  features: [catalogWithReadiness, navModule, signInModule, translationsModule],
});
