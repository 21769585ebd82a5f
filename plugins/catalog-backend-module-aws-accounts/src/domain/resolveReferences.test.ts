import { GroupIndex } from './GroupIndex';
import {
  namedReferences,
  type ReferenceRules,
  resolveReferences,
} from './resolveReferences';

const rules: ReferenceRules = {
  ownerTags: ['team', 'owner'],
  ownerAliases: new Map([
    ['ads team', 'group:default/podcast-ads'],
    ['ghosts', 'group:default/ghosts'],
    ['core', 'group:default/podcast-ads'],
  ]),
  ownerFallback: 'group:default/unowned',
  systemTags: ['workload', 'system'],
  componentTags: ['component'],
};

const catalog = {
  groups: new GroupIndex([
    'group:default/podcast-ads',
    'group:default/core',
    'group:acquired/hosting',
    'group:one/twice',
    'group:two/twice',
  ]),
  existing: new Set([
    'system:default/ad-delivery',
    'component:default/ad-server',
    'resource:default/ads-db',
  ]),
};

const resolve = (tags: Record<string, string> | undefined) =>
  resolveReferences(tags, rules, catalog);

describe('resolveReferences', () => {
  it.each([
    ['podcast-ads', 'group:default/podcast-ads'],
    ['Podcast-Ads', 'group:default/podcast-ads'],
    ['group:default/podcast-ads', 'group:default/podcast-ads'],
    ['default/podcast-ads', 'group:default/podcast-ads'],
    ['hosting', 'group:acquired/hosting'],
    [' Ads Team ', 'group:default/podcast-ads'],
    // A Group of that name comes before an alias.
    ['core', 'group:default/core'],
  ])('finds the Group that "%s" means', (value, owner) => {
    expect(resolve({ TEAM: value })).toEqual({ owner, components: [] });
  });

  it.each([
    [{}, 'none of the tags team, owner is set'],
    [{ team: '  ' }, 'none of the tags team, owner is set'],
    [
      { team: 'true' },
      'the tag team is "true", which is no Group in the catalog',
    ],
    [
      { team: 'user:default/jane' },
      'the tag team is "user:default/jane", which is no Group in the catalog',
    ],
    [
      { owner: 'a:b:c/d' },
      'the tag owner is "a:b:c/d", which is no Group in the catalog',
    ],
    [
      { team: 'ghosts' },
      'the tag team is "ghosts", which stands for group:default/ghosts, and that is no Group in the catalog',
    ],
    [
      { team: 'twice' },
      'the tag team is "twice", which is the name of several Groups: group:one/twice, group:two/twice',
    ],
    [undefined, 'the tags of the account have not been read yet'],
  ])('says why %j has no owner', (tags, ownerFinding) => {
    expect(resolve(tags)).toEqual({ ownerFinding, components: [] });
  });

  it('tries the next tag where one does not resolve', () => {
    expect(resolve({ team: 'nobody', owner: 'podcast-ads' })).toMatchObject({
      owner: 'group:default/podcast-ads',
    });
  });

  it('takes systems and components that exist, and tells of the others', () => {
    expect(
      resolve({
        team: 'core',
        system: 'ad-delivery',
        component: 'ad-server, resource:ads-db ad-server',
      }),
    ).toEqual({
      owner: 'group:default/core',
      system: 'system:default/ad-delivery',
      components: ['component:default/ad-server', 'resource:default/ads-db'],
    });
    expect(
      resolve({ team: 'core', system: '2', component: 'ad-server api:x' }),
    ).toEqual({
      owner: 'group:default/core',
      systemFinding: 'the tag system is "2", which is no System in the catalog',
      components: ['component:default/ad-server'],
      componentFinding:
        'the tag component is "api:x", which is no Component or Resource in the catalog',
    });
  });

  it('asks the catalog for what is named, and for nothing else', () => {
    expect(
      namedReferences(
        { workload: 'a', system: 'component:b', component: 'c d:e:f user:g' },
        rules,
      ),
    ).toEqual(['system:default/a', 'component:default/c']);
    expect(namedReferences(undefined, rules)).toEqual([]);
  });
});
