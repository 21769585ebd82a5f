import { ConfigReader } from '@backstage/config';
import { readProviderConfig } from './readProviderConfig';

const read = (pagerDuty?: object) =>
  readProviderConfig(
    new ConfigReader({
      catalog: { providers: { ...(pagerDuty && { pagerDuty }) } },
    }),
  );

describe('readProviderConfig', () => {
  it('has a default for everything', () => {
    expect(read()).toEqual({
      namespace: 'default',
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 20 },
        scope: 'global',
      },
      owner: { aliases: new Map(), fallback: 'group:default/unowned' },
      removal: { maxPercent: 20, confirm: undefined },
    });
  });

  it('reads what is set', () => {
    expect(
      read({
        namespace: 'pagerduty',
        schedule: { frequency: { hours: 1 } },
        owner: {
          aliases: { ' Old Team ': 'player', 'Ads (US)': 'group:us/ads' },
          fallback: 'operations',
        },
        removal: { maxPercent: '50', confirm: 'abc' },
      }),
    ).toMatchObject({
      namespace: 'pagerduty',
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
      owner: {
        aliases: new Map([
          ['old team', 'group:default/player'],
          ['ads (us)', 'group:us/ads'],
        ]),
        fallback: 'group:default/operations',
      },
      removal: { maxPercent: 50, confirm: 'abc' },
    });
  });

  it.each([
    [{ namespace: 'Not Valid' }, 'namespace'],
    [{ schedule: { frequency: 'often' } }, 'schedule'],
    [{ owner: { fallback: 'user:default/ida' } }, 'owner.fallback'],
    [{ owner: { aliases: ['x'] } }, 'owner.aliases'],
    [{ owner: { aliases: { x: 1 } } }, 'owner.aliases.x'],
    [{ removal: { maxPercent: 101 } }, 'removal.maxPercent'],
  ])('refuses %j by its name', (settings, key) => {
    expect(() => read(settings)).toThrow(`catalog.providers.pagerDuty.${key}`);
  });
});
