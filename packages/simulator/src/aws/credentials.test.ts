import {
  DescribeOrganizationCommand,
  ListAccountsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import {
  AssumeRoleCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { startSimulator, type Simulator } from '../startSimulator';

const region = 'us-east-1';

let simulator: Simulator;
let sts: STSClient;

beforeAll(async () => {
  simulator = await startSimulator({ now: new Date('2026-11-24T12:00:00Z') });
  sts = new STSClient({
    endpoint: simulator.url,
    region,
    credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' },
  });
});
afterAll(async () => {
  sts.destroy();
  await simulator.close();
});

const accountNamed = (name: string) =>
  simulator.company.aws.accounts.find(account => account.name === name)!;

describe('credentials', () => {
  const assume = async (accountId: string) => {
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: `arn:aws:iam::${accountId}:role/organization-reader`,
        RoleSessionName: 'portal',
      }),
    );
    const session = {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    };
    expect(Credentials!.Expiration!.getTime()).toBeGreaterThan(Date.now());
    return { endpoint: simulator.url, region, credentials: session };
  };

  it('of a role are the account’s, and only two accounts may read the organisation', async () => {
    const outcomes: Record<string, string> = {};
    for (const name of ['management', 'build', 'player-prod']) {
      const options = await assume(accountNamed(name).id);
      const client = new OrganizationsClient(options);
      const identity = new STSClient(options);
      expect(
        (await identity.send(new GetCallerIdentityCommand({}))).Account,
      ).toBe(accountNamed(name).id);
      const { Organization } = await client.send(
        new DescribeOrganizationCommand({}),
      );
      expect(Organization?.MasterAccountId).toBe('111111111111');
      outcomes[name] = await client.send(new ListAccountsCommand({})).then(
        () => 'answered',
        error => error.name,
      );
      client.destroy();
      identity.destroy();
    }
    expect(outcomes).toEqual({
      management: 'answered',
      build: 'answered',
      'player-prod': 'AccessDeniedException',
    });
  });

  it('are refused for an account that is unknown or closed, and for what is no role', async () => {
    for (const accountId of ['999999999999', accountNamed('legacy-feeds').id]) {
      await expect(assume(accountId)).rejects.toMatchObject({
        name: 'AccessDenied',
        $metadata: { httpStatusCode: 403 },
      });
    }
    await expect(
      sts.send(
        new AssumeRoleCommand({
          RoleArn: 'not-an-arn-of-a-role',
          RoleSessionName: 'x1',
        }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('are needed, for the service that is asked', async () => {
    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(simulator.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AWSOrganizationsV20161128.ListRoots',
          ...headers,
        },
        body: '{}',
      });
      const { __type } = (await response.json()) as { __type: string };
      return [response.status, __type];
    };
    const signed = (service: string) => ({
      authorization: `AWS4-HMAC-SHA256 Credential=AKIADEMODEMODEMODEMO/20261124/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(
        64,
      )}`,
    });
    expect(await ask({})).toEqual([400, 'MissingAuthenticationTokenException']);
    expect(await ask({ authorization: 'Bearer x' })).toEqual([
      400,
      'IncompleteSignatureException',
    ]);
    expect(await ask(signed('sts'))).toEqual([
      400,
      'InvalidSignatureException',
    ]);
    expect(
      await ask({
        ...signed('organizations'),
        'x-amz-target': 'AWSOrganizationsV20161128.CreateAccount',
      }),
    ).toEqual([400, 'UnknownOperationException']);
    const form = await fetch(simulator.url, {
      method: 'POST',
      body: new URLSearchParams({ Action: 'GetCallerIdentity' }),
    });
    expect(form.status).toBe(403);
    expect(await form.text()).toContain(
      '<Code>MissingAuthenticationToken</Code>',
    );
  });
});
