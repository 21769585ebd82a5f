import { ConfigReader } from '@backstage/config';
import type { JsonObject, JsonValue } from '@backstage/types';
import { readOrganizationConfigs } from './readOrganizationConfigs';
import { runSchedule } from './runSchedule';

function read(awsOrganization?: JsonValue) {
  return readOrganizationConfigs(
    new ConfigReader({
      catalog: { providers: { awsOrganization } },
    } as JsonObject),
  );
}

describe('readOrganizationConfigs', () => {
  it('reads nothing where nothing is configured', () => {
    expect(readOrganizationConfigs(new ConfigReader({}))).toEqual([]);
    expect(read(undefined)).toEqual([]);
    expect(read({})).toEqual([]);
    expect(read({ main: null })).toEqual([]);
  });

  it('has a default for everything', () => {
    const [organization, ...rest] = read({ main: {} });

    expect(rest).toEqual([]);
    expect(organization).toEqual({
      id: 'main',
      accountId: undefined,
      region: undefined,
      rateLimit: { requestsPerSecond: 4, burst: 8 },
      schedule: {
        frequency: { minutes: 60 },
        timeout: { minutes: 20 },
        initialDelay: { seconds: 15 },
        scope: 'global',
      },
      tagsMaxAge: 24 * 3_600_000,
      organizationalUnitsMaxAge: 6 * 3_600_000,
      removal: { maxPercent: 20, allowEmpty: false, confirm: undefined },
      references: {
        ownerTags: ['team', 'owner'],
        ownerAliases: new Map(),
        ownerFallback: 'group:default/unowned',
        systemTags: ['workload', 'system'],
        componentTags: ['component'],
      },
      entities: {
        namespace: 'default',
        type: 'cloud-account',
        states: ['ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE'],
        includeEmail: false,
        accessPortalUrl: undefined,
        entityTags: [],
        lifecycle: {
          tags: ['lifecycle', 'environment'],
          values: expect.any(Map),
        },
        isolation: {
          tag: 'isolation-level',
          values: expect.any(Map),
          overrides: new Map(),
          organizationalUnits: [],
          names: [],
        },
      },
    });
    expect(organization.entities.isolation.values.get('blue')).toBe(2);
    expect(organization.entities.lifecycle.values.get('prod')).toBe(
      'production',
    );
  });

  it('reads one organisation, or several under their ids', () => {
    expect(read({ accountId: '111111111111' })).toMatchObject([
      { id: 'default', accountId: '111111111111' },
    ]);
    expect(
      read({
        main: { accountId: '111111111111', namespace: 'main' },
        acquired: {},
      }),
    ).toMatchObject([
      {
        id: 'main',
        accountId: '111111111111',
        entities: { namespace: 'main' },
      },
      { id: 'acquired', entities: { namespace: 'default' } },
    ]);
  });

  it('reads all settings, with numbers and flags from the environment as text', () => {
    const [organization] = read({
      main: {
        accountId: '012345678901',
        region: 'us-gov-west-1',
        schedule: { frequency: { seconds: 20 }, timeout: 'PT5M' },
        tagsMaxAge: { seconds: 15 },
        organizationalUnitsMaxAge: 'PT1H',
        rateLimit: { requestsPerSecond: '50', burst: 100 },
        removal: { maxPercent: '5', allowEmpty: 'true', confirm: 'abc' },
        owner: {
          tags: ['squad'],
          aliases: { 'Ads Team': 'podcast-ads', 'a.b': 'group:x/y' },
          fallback: 'nobody',
        },
        lifecycle: { values: { Live: 'production' } },
        isolation: {
          values: { Red: '1' },
          overrides: { '111111111111': 1 },
          organizationalUnits: [{ path: 'Workloads/Prod/**', level: 2 }],
          names: [{ pattern: '-dev$', level: 3 }],
        },
        include: { states: ['CLOSED'], email: true },
      },
    });

    expect(organization).toMatchObject({
      accountId: '012345678901',
      schedule: {
        frequency: { seconds: 20 },
        timeout: { minutes: 5 },
        scope: 'global',
      },
      tagsMaxAge: 15_000,
      organizationalUnitsMaxAge: 3_600_000,
      rateLimit: { requestsPerSecond: 50, burst: 100 },
      removal: { maxPercent: 5, allowEmpty: true, confirm: 'abc' },
      references: { ownerFallback: 'group:default/nobody' },
      entities: { states: ['CLOSED'], includeEmail: true },
    });
    expect(organization.references.ownerAliases).toEqual(
      new Map([
        ['ads team', 'group:default/podcast-ads'],
        ['a.b', 'group:x/y'],
      ]),
    );
    expect(organization.entities.isolation).toMatchObject({
      values: new Map([['red', 1]]),
      overrides: new Map([['111111111111', 1]]),
      names: [{ pattern: /-dev$/, level: 3 }],
    });
  });

  it.each<[JsonValue, RegExp]>([
    [
      { acountId: '111111111111' },
      /awsOrganization\.acountId must be an object; it is neither a setting/,
    ],
    [{ 'a b': {} }, /awsOrganization\.a b is not usable as an id/],
    [
      { main: { acountId: '1' } },
      /awsOrganization\.main does not know the key acountId/,
    ],
    [{ accountId: '111111111111', main: {} }, /does not know the key main/],
    [
      { main: { accountId: 111111111111 } },
      /main\.accountId: must be a string of 12 digits; put it in quotes/,
    ],
    [{ main: { accountId: '123' } }, /main\.accountId: must be 12 digits/],
    [
      { main: { namespace: 'A b' } },
      /main\.namespace: must be a valid entity namespace/,
    ],
    [{ main: { removal: { maxPercent: 101 } } }, /main\.removal\.maxPercent: /],
    [
      { main: { rateLimit: { requestsPerSecond: 0 } } },
      /main\.rateLimit\.requestsPerSecond: /,
    ],
    [
      { main: { rateLimit: { requestsPerSecond: '' } } },
      /main\.rateLimit\.requestsPerSecond: /,
    ],
    [
      { main: { owner: { fallback: 'user:default/jane' } } },
      /main\.owner\.fallback must name a Group/,
    ],
    [
      { main: { owner: { aliases: { ads: 'group:' } } } },
      /main\.owner\.aliases\.ads: /,
    ],
    [
      { main: { isolation: { values: { red: 4 } } } },
      /main\.isolation\.values\.red: /,
    ],
    [
      { main: { isolation: { overrides: { nope: 1 } } } },
      /main\.isolation\.overrides\.nope/,
    ],
    [
      { main: { isolation: { names: [{ pattern: '(', level: 1 }] } } },
      /main\.isolation\.names\.0\.pattern: must be a regular expression/,
    ],
    [
      { main: { isolation: { organizationalUnits: [{ level: 1 }] } } },
      /main\.isolation\.organizationalUnits\.0\.path/,
    ],
    [{ main: { include: { states: ['OPEN'] } } }, /main\.include\.states\.0: /],
    [
      { main: { accessPortalUrl: 'ftp://portal.example.com' } },
      /main\.accessPortalUrl: must be an http/,
    ],
    [{ main: { tagsMaxAge: 'soon' } }, /main\.tagsMaxAge: /],
    [{ main: { schedule: { frequency: 'often' } } }, /main\.schedule: /],
  ])('refuses %j, naming the key', (config, message) => {
    expect(() => read(config)).toThrow(message);
    expect(() => read(config)).toThrow(
      /^Invalid configuration: catalog\.providers\.awsOrganization/,
    );
  });
});

describe('runSchedule', () => {
  it('runs every five minutes where the list is read less often', () => {
    expect(
      runSchedule({ frequency: { hours: 1 }, timeout: { minutes: 20 } }),
    ).toEqual({
      schedule: {
        frequency: { milliseconds: 300_000 },
        timeout: { minutes: 20 },
      },
      listEvery: 57.5 * 60_000,
      timeout: 20 * 60_000,
    });
  });

  it.each([
    { seconds: 20 },
    { minutes: 5 },
    { cron: '0 * * * *' },
    { trigger: 'manual' as const },
  ])('runs and lists as configured with %j', frequency => {
    expect(runSchedule({ frequency, timeout: { minutes: 5 } })).toEqual({
      schedule: { frequency, timeout: { minutes: 5 } },
      listEvery: 0,
      timeout: 300_000,
    });
  });
});
