import { CatalogIcon } from '@backstage/core-components';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';

const myServicesWidget = HomePageWidgetBlueprint.make({
  name: 'my-services',
  params: {
    name: 'MyServices',
    title: 'My services: what to fix first',
    components: () =>
      import('./components/MyServices').then(m => ({ Content: m.MyServices })),
    layout: { width: { minColumns: 3 }, height: { minRows: 4 } },
  },
});

const entitySearchResult = SearchResultListItemBlueprint.make({
  name: 'entity',
  params: {
    icon: <CatalogIcon />,
    predicate: ({ type }) => type === 'software-catalog',
    component: async () =>
      import('./components/SearchResult').then(m => m.EntityResult),
  },
});

/** What stands on pages of others: the home page, and the results of searches. */
export const listingExtensions = [myServicesWidget, entitySearchResult];
