import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readAwsAccountsConfig } from './readAwsAccountsConfig';

const read = (awsAccounts?: JsonObject) =>
  readAwsAccountsConfig(
    new ConfigReader(awsAccounts ? { readiness: { awsAccounts } } : {}),
  );
const HOUR = 3_600_000;

describe('readAwsAccountsConfig', () => {
  it('asks for nothing where nothing is configured', () => {
    expect(read()).toEqual({
      schedule: {
        frequency: { minutes: 5 },
        timeout: { minutes: 20 },
        initialDelay: { seconds: 30 },
        scope: 'global',
      },
      switches: {
        access: { enabled: true, maxAge: 48 * HOUR },
        contacts: { enabled: false, maxAge: 48 * HOUR },
        config: { enabled: false, maxAge: 48 * HOUR },
      },
      organizations: [],
    });
  });

  it('takes the account of the organisation for each part that names none', () => {
    const { organizations, switches, schedule } = read({
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 2 } },
      contacts: { enabled: 'true', maxAge: { hours: 6 } },
      access: { rateLimit: { requestsPerSecond: '0.5' } },
      organizations: {
        main: {
          accountId: '111111111111',
          identityCenter: {
            accountId: '222222222222',
            region: 'eu-north-1',
            breakGlassPermissionSets: ['BreakGlass'],
            restricted: { principals: ['Cloud-Admins'], maxPeople: 3 },
            aliases: { 'Growth Hackers': 'web', ada: 'user:default/ada' },
          },
          contacts: { region: 'us-gov-west-1' },
          config: { aggregatorName: 'organization' },
        },
      },
    });
    expect(schedule).toMatchObject({ frequency: { minutes: 1 } });
    expect(switches.contacts).toEqual({ enabled: true, maxAge: 6 * HOUR });
    expect(switches.access.rateLimit).toEqual({
      requestsPerSecond: 0.5,
      burst: 1,
    });
    expect(organizations).toEqual([
      {
        id: 'main',
        identityCenter: { accountId: '222222222222', region: 'eu-north-1' },
        accessRules: {
          breakGlassPermissionSets: new Set(['breakglass']),
          readOnlyPermissionSets: new Set(),
          buildServers: new Set(),
          restrictedPrincipals: new Set(['cloud-admins']),
          maxRestrictedPeople: 3,
          aliases: new Map([
            ['growth hackers', 'group:default/web'],
            ['ada', 'user:default/ada'],
          ]),
        },
        contacts: { accountId: '111111111111', region: 'us-gov-west-1' },
        config: { aggregatorName: 'organization', accountId: '111111111111' },
      },
    ]);
  });

  it.each<[JsonObject, string]>([
    [{ acess: {} }, 'readiness.awsAccounts: does not know the key acess'],
    [
      { organizations: { main: { accountId: 111111111111 } } },
      'readiness.awsAccounts.organizations.main.accountId: must be a string of 12 digits',
    ],
    [
      { organizations: { 'a b': {} } },
      'readiness.awsAccounts.organizations.a b: ',
    ],
    [
      { organizations: { main: {}, other: { organizationId: 'o-other' } } },
      'readiness.awsAccounts.organizations.main.organizationId: is needed',
    ],
    [
      {
        organizations: {
          main: { identityCenter: { aliases: { ops: 'component:ops' } } },
        },
      },
      'identityCenter.aliases.ops: must name a Group or a User',
    ],
    [{ config: { maxAge: 'soon' } }, 'readiness.awsAccounts.config.maxAge: '],
    [{ schedule: { frequency: 1 } }, 'readiness.awsAccounts.schedule: '],
  ])('refuses %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
