import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { placeAccounts } from '../organizations/placeAccounts';
import type { AwsAccount, OrganizationsReader } from '../organizations/types';
import type { Clock } from '../pacing/Clock';
import { FakeAws } from '../testUtils';
import { awsOrganizationsServiceRef } from './AwsOrganizationsService';
import { DefaultAwsOrganizationsService } from './DefaultAwsOrganizationsService';

const data = {
  aws: {
    mainAccount: { accessKeyId: 'main', secretAccessKey: 'main-secret' },
    accounts: [{ accountId: '222222222222', roleName: 'reader' }],
  },
};

const idOf = (number: number) => String(300000000000 + number);

describe('reading an organisation over the wire', () => {
  let aws: FakeAws;
  let now: number;
  let sleeps: number[];
  const environment = process.env;
  const clock: Clock = {
    now: () => now,
    sleep: async milliseconds => {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };

  function service(config: object = data) {
    return DefaultAwsOrganizationsService.fromConfig(
      mockServices.rootConfig({ data: config as typeof data }),
      { clock, random: () => 0 },
    );
  }

  async function listAccounts(reader: OrganizationsReader) {
    const accounts: AwsAccount[] = [];
    for await (const page of reader.accountPages()) {
      accounts.push(...page.accounts);
    }
    return accounts;
  }

  beforeEach(async () => {
    aws = await FakeAws.start();
    process.env = {
      ...environment,
      AWS_ENDPOINT_URL: aws.url,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    now = Date.now();
    sleeps = [];
  });

  afterEach(async () => {
    process.env = environment;
    await aws.stop();
  });

  it('reads accounts of all shapes, through empty pages and duplicates', async () => {
    aws.accounts = Array.from({ length: 45 }, (_, number) => ({
      Id: idOf(number),
      State: 'ACTIVE',
    }));
    aws.accounts[1] = { Id: idOf(1), Status: 'SUSPENDED', Name: 'legacy' };
    aws.accounts[2] = { Id: idOf(2) };
    aws.accounts[3] = { Id: idOf(3), State: 'FROZEN', Status: 'ACTIVE' };
    aws.accounts[4] = { Id: 'not-an-id', State: 'ACTIVE' };
    aws.accounts[5] = {
      Id: idOf(5),
      Arn: `arn:aws:organizations::111111111111:account/o-example1/${idOf(5)}`,
      Name: 'podcast-ads-prod',
      Email: 'aws@example.com',
      State: 'ACTIVE',
      JoinedTimestamp: 1667908800.123,
      Paths: ['o-example1/r-ex01/ou-ex01-work/ou-ex01-prod/'],
    };
    aws.emptyPages = true;
    aws.duplicates = true;

    const reader = service().readerOf({ accountId: '222222222222' });
    const accounts = await listAccounts(reader);

    expect(new Set(accounts.map(({ id }) => id)).size).toBe(44);
    expect(accounts.length).toBeGreaterThan(44);
    expect(aws.count('ListAccounts')).toBe(6);
    const states = Object.fromEntries(accounts.map(a => [a.id, a.state]));
    expect(states).toMatchObject({
      [idOf(0)]: 'ACTIVE',
      [idOf(1)]: 'SUSPENDED',
      [idOf(2)]: 'UNKNOWN',
      [idOf(3)]: 'UNKNOWN',
    });
    expect(accounts.find(({ id }) => id === idOf(5))).toEqual({
      id: idOf(5),
      arn: `arn:aws:organizations::111111111111:account/o-example1/${idOf(5)}`,
      name: 'podcast-ads-prod',
      email: 'aws@example.com',
      state: 'ACTIVE',
      joinedAt: '2022-11-08T12:00:00.123Z',
      parentId: 'ou-ex01-prod',
    });
  });

  it('goes on from a token', async () => {
    aws.accounts = Array.from({ length: 45 }, (_, number) => ({
      Id: idOf(number),
    }));
    const reader = service().readerOf({ accountId: '222222222222' });

    const first = await reader.accountPages().next();
    const startToken = first.value?.nextToken;
    const rest: string[] = [];
    for await (const page of reader.accountPages({ startToken })) {
      rest.push(...page.accounts.map(({ id }) => id));
    }

    expect(rest).toEqual(aws.accounts.slice(20).map(({ Id }) => Id));
  });

  it('reads the organisation, its units and tags', async () => {
    aws.accounts = [{ Id: idOf(1), tags: { team: 'ads', empty: '' } }];
    aws.units = [
      { Id: 'ou-ex01-work', Name: 'Workloads', parentId: 'r-ex01' },
      { Id: 'ou-ex01-prod', Name: 'Prod', parentId: 'ou-ex01-work' },
    ];
    const reader = service().readerOf({ accountId: '222222222222' });

    expect(await reader.describeOrganization()).toMatchObject({
      id: 'o-example1',
      managementAccountId: '111111111111',
    });
    const units = [];
    for await (const unit of reader.organizationalUnits()) {
      units.push(unit);
    }
    expect(units).toEqual([
      { id: 'r-ex01', name: 'Root' },
      { id: 'ou-ex01-work', name: 'Workloads', parentId: 'r-ex01' },
      { id: 'ou-ex01-prod', name: 'Prod', parentId: 'ou-ex01-work' },
    ]);
    expect(await reader.tagsOf(idOf(1))).toEqual({ team: 'ads', empty: '' });
  });

  it('finds parents account by account where few are missing, else by a walk', async () => {
    const units = [
      { id: 'r-ex01', name: 'Root' },
      { id: 'ou-ex01-work', name: 'Workloads', parentId: 'r-ex01' },
    ];
    aws.accounts = Array.from({ length: 30 }, (_, number) => ({
      Id: idOf(number),
      parentId: number % 2 ? 'ou-ex01-work' : 'r-ex01',
    }));
    const reader = service().readerOf({ accountId: '222222222222' });

    expect(await placeAccounts(reader, [idOf(0), idOf(1)], units)).toEqual(
      new Map([
        [idOf(0), 'r-ex01'],
        [idOf(1), 'ou-ex01-work'],
      ]),
    );
    expect(aws.count('ListParents')).toBe(2);

    const all = aws.accounts.map(({ Id }) => Id!);
    const walked = await placeAccounts(reader, all, units);
    expect(walked.size).toBe(30);
    expect(walked.get(idOf(7))).toBe('ou-ex01-work');
    expect(aws.count('ListParents')).toBe(2);
    expect(aws.count('ListAccountsForParent')).toBe(2);
  });

  it('assumes the role once per expiry, however many requests and readers', async () => {
    aws.accounts = Array.from({ length: 50 }, (_, n) => ({ Id: idOf(n) }));
    aws.credentialsExpireAt = () => new Date(now + 60 * 60_000);
    const organizations = service();
    const limit = { requestsPerSecond: 1000, burst: 1000 };
    const options = { accountId: '222222222222', rateLimit: limit };
    const first = organizations.readerOf(options);
    const second = organizations.readerOf(options);

    await Promise.all(
      aws.accounts.map(({ Id }, index) =>
        (index % 2 ? first : second).tagsOf(Id!),
      ),
    );
    await listAccounts(first);

    expect(aws.count('ListTagsForResource')).toBe(50);
    expect(aws.count('AssumeRole')).toBe(1);
    expect(
      aws.requests.find(({ operation }) => operation === 'AssumeRole')?.input,
    ).toMatchObject({ RoleArn: 'arn:aws:iam::222222222222:role/reader' });
  });

  it('outlives throttling: each time slower, then goes on', async () => {
    aws.accounts = [{ Id: idOf(1), tags: { team: 'ads' } }];
    aws.faults = [
      {
        operation: 'ListTagsForResource',
        when: count => count <= 6,
        kind: { status: 400, type: 'TooManyRequestsException' },
      },
    ];
    const reader = service().readerOf({ accountId: '222222222222' });

    expect(await reader.tagsOf(idOf(1))).toEqual({ team: 'ads' });
    expect(aws.count('ListTagsForResource')).toBe(7);
    expect(aws.count('AssumeRole')).toBe(1);
    const waited = sleeps.reduce((sum, sleep) => sum + sleep, 0);
    expect(waited).toBeGreaterThan(20_000);
  });

  it('gives up after its attempts, saying so', async () => {
    aws.faults = [
      {
        operation: 'ListAccounts',
        kind: { status: 400, type: 'TooManyRequestsException' },
      },
    ];
    const reader = service().readerOf({ accountId: '222222222222' });

    await expect(listAccounts(reader)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('Lower rateLimit.requestsPerSecond'),
    });
    expect(aws.count('ListAccounts')).toBe(8);
  });

  it('repeats an answer that was cut, and never takes a part for the whole', async () => {
    aws.accounts = Array.from({ length: 45 }, (_, n) => ({ Id: idOf(n) }));
    aws.faults = [
      { operation: 'ListAccounts', when: count => count === 2, kind: 'cut' },
    ];
    const reader = service().readerOf({ accountId: '222222222222' });
    expect(await listAccounts(reader)).toHaveLength(45);

    aws.faults = [{ operation: 'ListAccounts', kind: 'cut' }];
    await expect(listAccounts(reader)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });

  it('names the action that is missing, and asks once only', async () => {
    aws.faults = [
      {
        operation: 'ListTagsForResource',
        kind: { status: 400, type: 'AccessDeniedException' },
      },
    ];
    const reader = service().readerOf({ accountId: '222222222222' });

    await expect(reader.tagsOf(idOf(1))).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining(
        'Allow the action organizations:ListTagsForResource',
      ),
    });
    expect(aws.count('ListTagsForResource')).toBe(1);
  });

  it('says when the role may not be assumed, or no role is configured', async () => {
    aws.faults = [
      {
        operation: 'AssumeRole',
        kind: { status: 403, type: 'AccessDenied', message: 'SECRET' },
      },
    ];
    await expect(
      service().readerOf({ accountId: '222222222222' }).describeOrganization(),
    ).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringMatching(/^(?!.*SECRET).*trust policy/),
    });

    await expect(
      service().readerOf({ accountId: '999999999999' }).describeOrganization(),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('Add the account to aws.accounts'),
    });
  });

  it('says when AWS cannot be reached, and when there is no organisation', async () => {
    aws.faults = [
      {
        operation: 'DescribeOrganization',
        kind: { status: 400, type: 'AWSOrganizationsNotInUseException' },
      },
    ];
    const reader = service().readerOf({ accountId: '222222222222' });
    await expect(reader.describeOrganization()).rejects.toMatchObject({
      name: 'NotFoundError',
    });

    await aws.stop();
    await expect(reader.describeOrganization()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('Check that the endpoint'),
    });
  });

  it('refuses pages that never end', async () => {
    aws.accounts = Array.from({ length: 30 }, (_, n) => ({ Id: idOf(n) }));
    aws.pageSize = 0;
    const reader = service().readerOf({});

    await expect(listAccounts(reader)).rejects.toThrow(/do not end/);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const reader = service().readerOf({});

    await expect(
      reader.describeOrganization({ signal: stop.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is a service that any plugin of a backend gets without further wiring', async () => {
    let id: string | undefined;
    await startTestBackend({
      features: [
        mockServices.rootConfig.factory({ data }),
        createBackendPlugin({
          pluginId: 'probe',
          register(env) {
            env.registerInit({
              deps: {
                organizations: awsOrganizationsServiceRef,
                logger: coreServices.logger,
              },
              async init({ organizations }) {
                const reader = organizations.readerOf({
                  accountId: '222222222222',
                });
                id = (await reader.describeOrganization()).id;
              },
            });
          },
        }),
      ],
    });
    expect(id).toBe('o-example1');
  });
});
