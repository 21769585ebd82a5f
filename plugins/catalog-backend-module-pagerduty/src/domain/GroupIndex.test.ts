import { GroupIndex } from './GroupIndex';

const group = (
  name: string,
  rest: { titles?: string[]; teamIds?: string[]; account?: string } = {},
) => ({
  entityRef: `group:default/${name.toLowerCase()}`,
  name,
  titles: [],
  teamIds: [],
  ...rest,
});

const index = new GroupIndex([
  group('player', { teamIds: ['PT1', 'PT2'] }),
  group('ads', { titles: ['Podcast Ads'], teamIds: ['PT3'], account: 'us' }),
  group('search-and-find', { titles: ['Söka & hitta'] }),
  group('data', { titles: ['Insights'] }),
  group('insights'),
]);
const aliases = new Map([
  ['pt9', 'group:default/data'],
  ['the old name', 'group:default/ads'],
  ['lost', 'group:default/gone'],
  ['player', 'group:default/ads'],
]);
const find = (id: string, name: string, account = 'us') =>
  index.find({ id, name }, account, aliases);

describe('GroupIndex', () => {
  it.each([
    ['the annotation before everything', 'PT2', 'ads', 'player'],
    ['the annotation of the same account', 'PT3', 'x', 'ads'],
    ['an alias of the id', 'PT9', 'player', 'data'],
    ['an alias of the name, in any case', 'P', ' The Old Name ', 'ads'],
    ['an alias before a name', 'P', 'player', 'ads'],
    ['exactly the name', 'P', 'data', 'data'],
    ['exactly the title', 'P', 'Podcast Ads', 'ads'],
    ['nearly the title', 'P', 'SOKA hitta', 'search-and-find'],
    ['nearly the name', 'P', 'Search_And Find', 'search-and-find'],
  ])('finds by %s', (_, id, name, expected) => {
    expect(find(id, name)).toEqual({ owner: `group:default/${expected}` });
  });

  it('prefers the exact text to what is nearly it', () => {
    expect(find('P', 'insights')).toEqual({ owner: 'group:default/insights' });
  });

  it.each([
    ['P', 'Nobody', 'the team "Nobody" (P) is no Group in the catalog'],
    ['PT3', 'x', 'the team "x" (PT3) is no Group in the catalog', 'eu'],
    [
      'P',
      'INSIGHTS',
      'the team "INSIGHTS" (P) fits several Groups: group:default/data, group:default/insights',
    ],
    [
      'P',
      'lost',
      'the team "lost" (P) stands for group:default/gone, which is no Group in the catalog',
    ],
    ['P', '---', 'the team "---" (P) is no Group in the catalog'],
  ])('says why %s %s has no Group', (id, name, finding, account = 'us') => {
    expect(find(id, name, account)).toEqual({ finding });
  });
});
