import {
  paginateSelectAggregateResourceConfig,
  SelectAggregateResourceConfigCommand,
  type SelectAggregateResourceConfigCommandInput,
} from '@aws-sdk/client-config-service';
import {
  createAwsClients,
  type AwsClients,
} from '../../__testUtils__/awsClients';
import { startSimulator, type Simulator } from '../../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');

// Ten thousand accounts take their time on a busy machine.
jest.setTimeout(120_000);

let simulator: Simulator;
let clients: AwsClients;

beforeAll(async () => {
  simulator = await startSimulator({ now });
  clients = createAwsClients(simulator.url);
});
afterEach(() => simulator.control.clearFaults());
afterAll(async () => {
  clients.destroy();
  await simulator.close();
});

const account = (name: string) =>
  simulator.company.aws.accounts.find(candidate => candidate.name === name)!;

const select = (
  Expression: string,
  input: Partial<SelectAggregateResourceConfigCommandInput> = {},
  { config } = clients,
) =>
  config.send(
    new SelectAggregateResourceConfigCommand({
      ConfigurationAggregatorName: 'organization',
      Expression,
      ...input,
    }),
  );

async function rows(
  Expression: string,
  { config } = clients,
  pageSize?: number,
): Promise<Record<string, any>[]> {
  const found = [];
  for await (const page of paginateSelectAggregateResourceConfig(
    { client: config, pageSize },
    { ConfigurationAggregatorName: 'organization', Expression },
  )) {
    found.push(...(page.Results ?? []).map(row => JSON.parse(row)));
  }
  return found;
}

const byAccount = (found: Record<string, any>[]) =>
  Object.fromEntries(
    found.map(row => [
      simulator.company.aws.accounts.find(({ id }) => id === row.accountId)!
        .name,
      row['COUNT(*)'],
    ]),
  );

describe('AWS Config', () => {
  it('answers the questions that evidence is made of', async () => {
    const launchTypes = await rows(
      "SELECT accountId, configuration.LaunchType, COUNT(*) WHERE resourceType = 'AWS::ECS::Service' GROUP BY accountId, configuration.LaunchType",
    );
    expect(launchTypes).toContainEqual({
      accountId: account('transcoding').id,
      configuration: { LaunchType: 'EC2' },
      'COUNT(*)': 1,
    });
    // Capacity providers leave the launch type out, so those are in no group.
    expect(launchTypes.map(({ accountId }) => accountId)).not.toContain(
      account('web-prod').id,
    );
    expect(
      await rows(
        `SELECT configuration.CapacityProviderStrategy.CapacityProvider WHERE resourceType = 'AWS::ECS::Service' AND accountId = '${
          account('web-prod').id
        }'`,
      ),
    ).toEqual([
      {
        configuration: {
          CapacityProviderStrategy: [
            { CapacityProvider: 'FARGATE' },
            { CapacityProvider: 'FARGATE_SPOT' },
          ],
        },
      },
    ]);
    const stacksWhere = async (condition: string) =>
      byAccount(
        await rows(
          `SELECT accountId, COUNT(*) WHERE resourceType = 'AWS::CloudFormation::Stack' AND ${condition} GROUP BY accountId`,
        ),
      )['player-prod'];
    expect(
      await stacksWhere(
        "configuration.parameters.parameterKey = 'BootstrapVersion'",
      ),
    ).toBe(2);
    expect(
      await stacksWhere(
        "supplementaryConfiguration.StackResourceSummaries.resourceType = 'AWS::CDK::Metadata'",
      ),
    ).toBe(2);
    expect(
      await stacksWhere(
        "configuration.driftInformation.stackDriftStatus = 'DRIFTED'",
      ),
    ).toBeUndefined();
    expect(
      byAccount(
        await rows(
          "SELECT accountId, COUNT(*) WHERE resourceType = 'AWS::IAM::User' GROUP BY accountId",
        ),
      ),
    ).toEqual({
      'ad-booking-prod': 1,
      'apps-prod': 2,
      'platform-prod': 7,
      'player-dev': 1,
    });
    const roles = await rows(
      "SELECT accountId, configuration.roleName, configuration.attachedManagedPolicies.policyName WHERE resourceType = 'AWS::IAM::Role' AND configuration.path LIKE '/aws-reserved/sso.amazonaws.com/%'",
    );
    expect(
      roles.filter(({ accountId }) => accountId === account('feeds-prod').id),
    ).toContainEqual({
      accountId: account('feeds-prod').id,
      configuration: {
        roleName: expect.stringMatching(
          /^AWSReservedSSO_TeamDeveloper_[0-9a-f]{16}$/,
        ),
        attachedManagedPolicies: [{ policyName: 'PowerUserAccess' }],
      },
    });
  });

  it('knows nothing of accounts that it does not record, or that are closed', async () => {
    const recorded = byAccount(
      await rows('SELECT accountId, COUNT(*) GROUP BY accountId'),
    );
    expect(Object.keys(recorded)).toContain('player-prod');
    for (const name of ['discovery-prod', 'hack-days', 'old-player']) {
      expect(recorded).not.toHaveProperty(name);
    }
    const { id } = simulator.control.addAccount({ name: 'new-shows' });
    const count = async () =>
      byAccount(await rows('SELECT accountId, COUNT(*) GROUP BY accountId'));
    // The recorder's own role.
    expect((await count())['new-shows']).toBe(1);
    simulator.control.changeAccount(id, { state: 'CLOSED' });
    expect(await count()).not.toHaveProperty('new-shows');
    simulator.control.removeAccount(id);
  });

  it('selects scalars for *, and pages with an empty page between', async () => {
    const { Results = [], QueryInfo } = await select(
      "SELECT * WHERE resourceType = 'AWS::IAM::User'",
    );
    expect(QueryInfo?.SelectFields).toContainEqual({ Name: 'resourceId' });
    expect(JSON.parse(Results[0])).toEqual({
      accountId: expect.stringMatching(/^\d{12}$/),
      awsRegion: 'global',
      arn: expect.any(String),
      configurationItemCaptureTime: expect.stringMatching(/^2026-11-2/),
      resourceId: expect.any(String),
      resourceName: expect.any(String),
      resourceType: 'AWS::IAM::User',
      version: '1.3',
    });
    const roles = "SELECT resourceName WHERE resourceType = 'AWS::IAM::Role'";
    const first = await select(roles);
    expect(first.Results).toHaveLength(25);
    const empty = await select(roles, { NextToken: first.NextToken });
    expect(empty.Results).toEqual([]);
    expect(empty.NextToken).toBeDefined();
    expect(await rows(roles, clients, 7)).toEqual(await rows(roles));
    const [{ 'COUNT(*)': total }] = await rows(
      "SELECT COUNT(*) WHERE resourceType = 'AWS::IAM::Role'",
    );
    expect(await rows(roles)).toHaveLength(total);
    expect(await rows("SELECT COUNT(*) WHERE resourceId = 'none'")).toEqual([
      { 'COUNT(*)': 0 },
    ]);
  });

  it('joins conditions, each on all elements of an array', async () => {
    const { id } = account('transcoding');
    const count = async (condition: string) =>
      (
        await rows(`SELECT COUNT(*) WHERE accountId = '${id}' AND ${condition}`)
      )[0]['COUNT(*)'];
    expect(await count("resourceType LIKE 'AWS::ECS::%'")).toBe(2);
    expect(await count("resourceType IN ('AWS::ECS::Service', 'x')")).toBe(1);
    expect(await count("resourceType = 'AWS::ECS::Service'")).toBe(1);
    expect(await count("resourceType like 'AWS::ECS::Servic_'")).toBe(1);
    expect(
      await count(
        "(resourceType = 'AWS::ECS::Service' OR resourceType = 'AWS::ECS::Cluster') AND NOT configuration.DesiredCount = 3",
      ),
    ).toBe(1);
    expect(await count('configuration.DesiredCount = 3')).toBe(1);
    expect(await count("configuration.DesiredCount = '3'")).toBe(0);
    expect(
      await count(
        "tags.key = 'aws:cloudformation:stack-name' AND tags.value = 'transcoding-service'",
      ),
    ).toBeGreaterThan(0);
  });

  it('refuses what it does not understand, rather than answering wrongly', async () => {
    for (const expression of [
      'accountId',
      'SELECT',
      'SELECT accountId,',
      'SELECT accountId FROM resources',
      'SELECT DISTINCT accountId',
      'SELECT accountId AS id',
      'SELECT accountId, COUNT(*)',
      'SELECT accountId GROUP BY accountId',
      'SELECT COUNT(accountId)',
      'SELECT COUNT(*) GROUP BY accountId, arn, awsRegion, version',
      'SELECT accountId ORDER BY accountId',
      "SELECT accountId WHERE resourceType LIKE '%Role'",
      "SELECT accountId WHERE resourceType LIKE 'AW%'",
      "SELECT accountId WHERE resourceType LIKE 'AWS%Role'",
      "SELECT accountId WHERE resourceType BETWEEN 'a' AND 'b'",
      'SELECT accountId WHERE resourceType = NULL',
      'SELECT accountId WHERE resourceType = "AWS::IAM::Role"',
      "SELECT accountId WHERE resourceType = 'AWS::IAM::Role",
      "SELECT accountId WHERE resourceType = 'x'; SELECT arn",
      `SELECT accountId WHERE ${'('.repeat(2_000)}`,
      `SELECT accountId WHERE resourceType = '${'x'.repeat(4_096)}'`,
    ]) {
      await expect(select(expression)).rejects.toMatchObject({
        name: 'InvalidExpressionException',
        $metadata: { httpStatusCode: 400 },
      });
    }
    const fine = 'SELECT accountId';
    await expect(select(fine, { Limit: 101 })).rejects.toMatchObject({
      name: 'InvalidLimitException',
    });
    await expect(select(fine, { NextToken: 'made-up' })).rejects.toMatchObject({
      name: 'InvalidNextTokenException',
    });
    await expect(
      select(fine, { ConfigurationAggregatorName: 'other' }),
    ).rejects.toMatchObject({ name: 'NoSuchConfigurationAggregatorException' });
    const member = createAwsClients(simulator.url, account('player-prod').id);
    await expect(select(fine, {}, member)).rejects.toMatchObject({
      name: 'NoSuchConfigurationAggregatorException',
    });
    member.destroy();
  });

  it('has the faults of the others', async () => {
    const count = 'SELECT accountId, COUNT(*) GROUP BY accountId';
    const all = await rows(count);
    simulator.control.addFault({
      area: 'aws',
      operation: 'SelectAggregateResourceConfig',
      kind: 'shrunkList',
      share: 0.5,
      times: 1,
    });
    expect(await rows(count)).toHaveLength(Math.floor(all.length / 2));
    for (const [kind, name] of [
      ['rateLimit', 'ThrottlingException'],
      ['accessDenied', 'AccessDeniedException'],
    ] as const) {
      simulator.control.addFault({ area: 'aws', kind, times: 1 });
      await expect(select(count)).rejects.toMatchObject({ name });
    }
    expect(await rows(count)).toEqual(all);
  });

  it('answers over ten thousand accounts', async () => {
    const large = await startSimulator({ now, scale: { accounts: 10_000 } });
    const reader = createAwsClients(large.url);
    const recorded = await rows(
      'SELECT accountId, COUNT(*) GROUP BY accountId',
      reader,
    );
    const truth = large.control.estates.truth();
    reader.destroy();
    await large.close();
    expect(truth).toHaveLength(10_045);
    expect(recorded.map(({ accountId }) => accountId)).toEqual(
      truth
        .filter(({ recorded: is, state }) => is && state === 'ACTIVE')
        .map(({ accountId }) => accountId),
    );
  });
});
