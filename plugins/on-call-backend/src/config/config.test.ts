import { ConfigReader } from '@backstage/config';
import { readAccounts } from './readAccounts';
import { readOnCallConfig } from './readOnCallConfig';

const accountsOf = (pagerDuty?: object) =>
  readAccounts(new ConfigReader(pagerDuty ? { pagerDuty } : {}));

describe('readAccounts', () => {
  it('reads the legacy keys as one account', () => {
    expect(
      accountsOf({
        apiToken: ' fake-token ',
        apiBaseUrl: 'http://127.0.0.1:7099/pagerduty/',
      }),
    ).toEqual({
      accounts: [
        {
          id: 'default',
          connection: {
            apiBaseUrl: new URL('http://127.0.0.1:7099/pagerduty/'),
            credentials: { type: 'token', token: 'fake-token' },
          },
        },
      ],
      defaultAccount: 'default',
      single: true,
    });
  });

  it('prefers a token to OAuth, and OAuth knows its region', () => {
    const oauth = {
      clientId: 'id',
      clientSecret: 'fake-secret',
      subDomain: 'acme',
      region: 'eu',
    };
    expect(
      accountsOf({ apiToken: 'fake-token', oauth }).accounts[0].connection,
    ).toMatchObject({ credentials: { type: 'token' } });
    expect(
      accountsOf({ oauth: { ...oauth, region: ' EU' } }).accounts[0].connection,
    ).toEqual({
      apiBaseUrl: new URL('https://api.eu.pagerduty.com'),
      credentials: {
        type: 'oauth',
        ...oauth,
        identityUrl: new URL('https://identity.pagerduty.com/oauth/token'),
      },
    });
    expect(
      accountsOf({ oauth: { ...oauth, region: undefined } }).accounts[0]
        .connection?.apiBaseUrl.href,
    ).toBe('https://api.pagerduty.com/');
  });

  it('ignores the legacy keys where there are accounts', () => {
    expect(
      accountsOf({
        apiToken: 'fake-legacy',
        apiBaseUrl: 'http://legacy.example',
        accounts: [{ id: 'main', apiToken: 'fake-main' }],
      }),
    ).toMatchObject({
      accounts: [
        {
          id: 'main',
          connection: {
            apiBaseUrl: new URL('https://api.pagerduty.com'),
            credentials: { token: 'fake-main' },
          },
        },
      ],
      defaultAccount: 'main',
      single: false,
    });
  });

  it('has the default account that is marked, and none where none is', () => {
    const accounts = [
      { id: 'eu', apiToken: 'a' },
      { id: 'us', apiToken: 'b', isDefault: true },
      { id: 'asia', apiToken: 'c', isDefault: true },
    ];
    expect(accountsOf({ accounts }).defaultAccount).toBe('us');
    expect(accountsOf({ accounts: accounts.slice(0, 1) }).defaultAccount).toBe(
      'eu',
    );
    expect(
      accountsOf({
        accounts: accounts.map(account => ({ ...account, isDefault: false })),
      }).defaultAccount,
    ).toBeUndefined();
  });

  it.each([
    ['nothing', undefined, /No PagerDuty account is configured/],
    ['no credentials', { apiBaseUrl: 'https://x.example' }, /No PagerDuty/],
    ['an empty token', { apiToken: '' }, /apiToken/],
    ['a broken token', { apiToken: 'fake\ntoken' }, /holds a blank/],
    ['no URL', { apiToken: 'a', apiBaseUrl: 'pagerduty' }, /http\(s\) URL/],
    [
      'another protocol',
      { apiToken: 'a', apiBaseUrl: 'file:///etc' },
      /http\(s\) URL/,
    ],
    [
      'a password in the URL',
      { apiToken: 'a', apiBaseUrl: 'https://u:fake-secret@x.example' },
      /must not hold a user or password/,
    ],
    ['half an OAuth client', { oauth: { clientId: 'a' } }, /clientSecret/],
    ['a wrong type', 'yes', /pagerDuty/],
    ['an empty list', { accounts: [] }, /accounts is empty/],
    ['no list', { accounts: {} }, /accounts/],
    [
      'the same id twice',
      {
        accounts: [
          { id: 'a', apiToken: 'a' },
          { id: 'a', apiToken: 'b' },
        ],
      },
      /same id/,
    ],
  ])('explains %s', (_, pagerDuty, message) => {
    const { accounts } = accountsOf(pagerDuty as object);
    expect(accounts).toEqual([
      { id: 'default', problem: expect.stringMatching(message) },
    ]);
    expect(accounts[0].problem).not.toContain('fake');
  });

  it('lets one broken account not break the others', () => {
    expect(
      accountsOf({
        accounts: [
          { apiToken: 'a' },
          { id: 'b' },
          { id: 'c', apiToken: 'c', isDefault: 'perhaps' },
        ],
      }).accounts,
    ).toEqual([
      { id: 'pagerDuty.accounts[0]', problem: expect.stringContaining('id') },
      { id: 'b', problem: expect.stringContaining('neither apiToken nor') },
      expect.objectContaining({ id: 'c', connection: expect.anything() }),
    ]);
  });
});

describe('readOnCallConfig', () => {
  const read = (onCall?: object) =>
    readOnCallConfig(new ConfigReader(onCall ? { onCall } : {}));
  const MINUTE = 60_000;
  const DAY = 24 * 60 * MINUTE;

  it('has defaults', () => {
    expect(read()).toEqual({
      schedule: {
        frequency: { minutes: 5 },
        timeout: { minutes: 10 },
        initialDelay: { seconds: 5 },
        scope: 'global',
      },
      staleAfterMs: 30 * MINUTE,
      lookAheadMs: 35 * DAY,
      confirmShrinkAfterMs: 60 * MINUTE,
      requestsPerMinute: 12,
      hours: {
        timeZone: 'UTC',
        week: [
          ...Array.from({ length: 5 }, () => [{ start: 540, end: 1020 }]),
          [],
          [],
        ],
        sleep: { start: 1320, end: 420 },
      },
      zonesFrom: ['pagerDuty', 'catalog'],
      testPageMarker: '[test]',
      historyMs: expect.any(Number),
      scheduleHistoryMs: expect.any(Number),
      webhooks: { secrets: [], maximumAgeMs: 49 * 60 * MINUTE },
    });
  });

  it('takes single keys, in each way to write a duration', () => {
    expect(
      read({
        pull: { frequency: { cron: '*/2 * * * *' }, scope: 'local' },
        staleAfter: 'PT10M',
        lookAhead: { days: 90 },
        confirmShrinkAfter: '15m',
      }),
    ).toMatchObject({
      schedule: {
        frequency: { cron: '*/2 * * * *' },
        timeout: { minutes: 10 },
        initialDelay: { seconds: 5 },
        scope: 'global',
      },
      staleAfterMs: 10 * MINUTE,
      lookAheadMs: 90 * DAY,
      confirmShrinkAfterMs: 15 * MINUTE,
    });
  });

  it.each([
    [{ lookAhead: { days: 91 } }, /onCall.lookAhead/],
    [{ lookAhead: { days: 0 } }, /onCall.lookAhead/],
    [{ staleAfter: 'soon' }, /staleAfter/],
    [{ pull: { frequency: 'often' } }, /frequency/],
  ])('refuses %j', (onCall, message) => {
    expect(() => read(onCall)).toThrow(message);
  });
});
