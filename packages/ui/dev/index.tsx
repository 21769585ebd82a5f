import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

const galleryPage = PageBlueprint.make({
  params: {
    path: '/',
    title: 'Charts',
    loader: async () => import('./Gallery').then(m => <m.Gallery />),
  },
});

createDevApp({
  features: [
    createFrontendPlugin({ pluginId: 'gallery', extensions: [galleryPage] }),
  ],
});
