import { TestDatabases } from '@backstage/backend-test-utils';
import type { EvidenceFieldType } from '@operations-in-teams/plugin-readiness-node';
import {
  account,
  ADS,
  entity,
  EvidenceWorld,
  setArn,
  WEB,
} from './__testUtils__/EvidenceWorld';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const fast = { rateLimit: { requestsPerSecond: 10_000, burst: 10_000 } };
const everything = {
  access: fast,
  contacts: { enabled: true, ...fast },
  config: { enabled: true, ...fast },
  organizations: {
    main: {
      identityCenter: {
        breakGlassPermissionSets: ['BreakGlass'],
        buildServers: ['build-servers'],
        aliases: { 'Growth hackers': 'web' },
      },
      config: { aggregatorName: 'organization' },
    },
  },
};
const ads = `resource:default/aws-${ADS}`;
const web = `resource:default/aws-${WEB}`;

const policy = (name: string) => `arn:aws:iam::aws:policy/${name}`;
const grant = (
  accountId: string,
  set: string,
  principalId: string,
  principalType = 'GROUP',
) => ({ accountId, permissionSetArn: setArn(set), principalId, principalType });

describe('evidence about AWS accounts', () => {
  let world: EvidenceWorld;

  beforeEach(async () => {
    world = await EvidenceWorld.create(await databases.init('SQLITE_3'));
    world.catalog = [
      account(ADS, { title: 'ads-prod', level: 2, lifecycle: 'production' }),
      account(WEB, {
        title: 'web-dev',
        level: 3,
        lifecycle: 'development',
        owner: 'group:default/web',
      }),
      entity('Group', 'podcast-ads', { spec: { type: 'team' } }),
      entity('Group', 'web', { spec: { type: 'team' } }),
      entity('User', 'ada', {
        spec: { profile: { email: 'Ada@example.com' } },
      }),
      entity('Component', 'ad-server', {
        annotations: { 'amazonaws.com/account-id': `${ADS}, ${WEB}` },
      }),
      entity('System', 'delivery', {
        relations: [{ type: 'dependsOn', targetRef: ads }],
      }),
      entity('Component', 'library'),
      entity('API', 'stray', {
        annotations: { 'amazonaws.com/account-id': '999999999999' },
      }),
    ];
    world.aws.identityCenter = {
      instances: [
        {
          InstanceArn: 'arn:aws:sso:::instance/ssoins-1',
          IdentityStoreId: 'd-1234567890',
        },
      ],
      permissionSets: [
        {
          arn: setArn('dev'),
          name: 'Developer',
          managedPolicies: [policy('PowerUserAccess')],
        },
        {
          arn: setArn('read'),
          name: 'Reader',
          managedPolicies: [policy('ReadOnlyAccess')],
        },
        {
          arn: setArn('glass'),
          name: 'BreakGlass',
          managedPolicies: [policy('AdministratorAccess')],
        },
      ],
      assignments: [
        grant(ADS, 'dev', 'g-build'),
        grant(ADS, 'read', 'g-ads'),
        grant(ADS, 'glass', 'g-ads'),
        grant(ADS, 'dev', 'u-ada', 'USER'),
        grant(ADS, 'dev', 'g-gone'),
        grant(WEB, 'dev', 'g-web'),
      ],
      groups: [
        { id: 'g-ads', name: 'podcast-ads', members: ['u-ada', 'u-bea'] },
        { id: 'g-web', name: 'growth hackers', members: ['u-cay'] },
        { id: 'g-build', name: 'build-servers', members: ['u-agent'] },
      ],
      users: [{ id: 'u-ada', name: 'ada.l', email: 'ada@example.com' }],
    };
    world.aws.contacts = { [ADS]: ['OPERATIONS', 'SECURITY'], [WEB]: [] };
    world.aws.resources = [
      { accountId: ADS, resourceType: 'AWS::IAM::Role', arn: 'role' },
      {
        accountId: ADS,
        resourceType: 'AWS::CloudFormation::Stack',
        arn: 'stack-1',
        'configuration.lastUpdatedTime': new Date(
          Date.now() - 3.5 * 86_400_000,
        ).toISOString(),
        'configuration.driftInformation.stackDriftStatus': 'IN_SYNC',
        'configuration.parameters.parameterKey': ['BootstrapVersion'],
      },
      {
        accountId: ADS,
        resourceType: 'AWS::Lambda::Function',
        arn: 'function',
        'tags.key': ['aws:cloudformation:stack-id'],
      },
    ];
  });

  afterEach(() => world.stop());

  it('tells of an account who reaches it, mapped to the catalog, and what runs in it', async () => {
    const portal = await world.start(everything);
    expect(portal.sources.map(({ id }) => id)).toEqual([
      'accountAccess',
      'accountCode',
      'accountRuntime',
      'accountAlarms',
      'accountContacts',
    ]);
    await portal.pull();

    const access = await portal.collect('accountAccess');
    expect(access[ads]).toMatchObject({
      collectedAt: expect.any(Date),
      value: {
        accounts: 1,
        declaredLevel: 2,
        observedLevel: 1,
        agrees: false,
        writeGrants: 2,
        readGrants: 1,
        breakGlassGrants: 1,
        unknownGrants: 0,
        directGrants: 1,
        iamUsers: 0,
        deviations: ['the person ada.l may write, with Developer'],
        unagreed: ['ads-prod'],
      },
    });
    const grants = access[ads].value!.grants;
    expect(grants).toHaveLength(5);
    expect(grants).toEqual(
      expect.arrayContaining([
        {
          principalType: 'user',
          principalId: 'u-ada',
          principalName: 'ada.l',
          entityRef: 'user:default/ada',
          permissionSet: 'Developer',
          access: 'write',
          people: 1,
        },
        {
          principalType: 'group',
          principalId: 'g-ads',
          principalName: 'podcast-ads',
          entityRef: 'group:default/podcast-ads',
          permissionSet: 'BreakGlass',
          access: 'breakGlass',
          people: 2,
        },
        expect.objectContaining({ principalId: 'g-build', machine: true }),
        expect.objectContaining({ principalId: 'g-gone', people: 0 }),
      ]),
    );
    // The alias leads to the owning team, which is known without AWS Config.
    expect(access[web].value).toMatchObject({ observedLevel: 3, agrees: true });
    expect(access[web].value).not.toHaveProperty('iamUsers');

    expect((await portal.collect('accountCode'))[ads].value).toMatchObject({
      stacks: 1,
      cdkStacks: 1,
      cdkShare: 1,
      codedShare: 1,
      lastDeployedDays: 3,
    });
    expect((await portal.collect('accountRuntime'))[ads].value).toEqual({
      accounts: 1,
      runtimes: [{ kind: 'Lambda function', count: 1, managed: true }],
      managedOnly: true,
      unmanaged: [],
    });
    expect((await portal.collect('accountContacts'))[ads].value).toMatchObject({
      operations: true,
      security: true,
      billing: false,
      owned: true,
    });
    await portal.stop();
  });

  it('sums up for what uses accounts, and leaves out what it cannot know', async () => {
    const portal = await world.start(everything);
    await portal.pull();

    const access = await portal.collect('accountAccess');
    const component = access['component:default/ad-server'];
    expect(component.value).toEqual({
      accounts: 2,
      productionAccounts: 1,
      writeGrants: 3,
      productionWriteGrants: 2,
      directGrants: 1,
      agrees: false,
      unagreed: ['ads-prod'],
      deviations: ['ads-prod: the person ada.l may write, with Developer'],
    });
    expect(access['system:default/delivery'].value).toMatchObject({
      accounts: 1,
      iamUsers: 0,
    });
    expect(access['component:default/library'].value).toMatchObject({
      accounts: 0,
    });
    expect(access['api:default/stray']).toEqual({
      unavailable: 'no account 999999999999 is in the catalog',
    });
    expect(access).not.toHaveProperty('group:default/web');

    // The aggregator holds nothing of the second account.
    const code = await portal.collect('accountCode');
    expect(code[web].value).toBeUndefined();
    expect(code[web].unavailable).toContain('does not hold anything');
    // Only production counts for the last deployment, and that is known.
    expect(code['component:default/ad-server'].value).toEqual({
      accounts: 2,
      lastDeployedDays: 3,
    });
    expect(code['component:default/ad-server'].unavailable).toContain(
      'web-dev',
    );
    await portal.stop();
  });

  it('says whether alarms page the service of the subject, and link to a runbook', async () => {
    const pages = `arn:aws:sns:eu-north-1:${ADS}:pages`;
    const alarm = (name: string, description: string) => ({
      accountId: ADS,
      resourceType: 'AWS::CloudWatch::Alarm',
      arn: name,
      'configuration.alarmName': name,
      'configuration.alarmDescription': description,
      'configuration.actionsEnabled': true,
      'configuration.alarmActions': [pages],
    });
    world.aws.resources.push(
      {
        accountId: ADS,
        resourceType: 'AWS::SNS::Topic',
        arn: pages,
        'tags.key': ['pagerduty-service-id'],
        tags: [{ key: 'pagerduty-service-id', value: 'PADS001' }],
      },
      alarm('errors', 'https://runbooks.example/errors'),
      alarm('latency', 'Too slow'),
    );
    const named = (name: string, id: string) => ({
      ...world.catalog.find(({ metadata }) => metadata.name === 'ad-server')!,
      metadata: {
        namespace: 'default',
        name,
        annotations: {
          'amazonaws.com/account-id': ADS,
          'pagerduty.com/service-id': id,
        },
      },
    });
    world.catalog.push(named('own', 'PADS001'), named('other', 'POTHER1'));
    const portal = await world.start(everything);
    await portal.pull();
    const alarms = await portal.collect('accountAlarms');
    const found = {
      alarms: 2,
      pagingAlarms: 2,
      services: ['PADS001'],
      runbooksLinked: false,
    };
    expect(alarms[ads].value).toMatchObject({
      ...found,
      withoutRunbook: ['latency'],
    });
    expect(alarms['component:default/own'].value).toMatchObject({
      ...found,
      pagesOwnService: true,
      withoutRunbook: ['ads-prod: latency'],
    });
    expect(alarms['component:default/other'].value).toMatchObject({
      pagesOwnService: false,
    });
    // It names no service by its id.
    expect(alarms['component:default/ad-server'].value).not.toHaveProperty(
      'pagesOwnService',
    );
    await portal.stop();
  });

  it('says that alarms are not recorded where not one is', async () => {
    const portal = await world.start(everything);
    await portal.pull();
    expect((await portal.collect('accountAlarms'))[ads]).toEqual({
      unavailable: expect.stringContaining('does not hold CloudWatch alarms'),
    });
    await portal.stop();
  });

  it('gives nothing that it does not declare', async () => {
    const portal = await world.start(everything);
    await portal.pull();
    const undeclared: string[] = [];
    for (const { id, fields } of portal.sources) {
      for (const { value } of Object.values(await portal.collect(id))) {
        undeclared.push(
          ...misfits(value ?? {}, { type: 'map', fields }).map(
            path => `${id}${path}`,
          ),
        );
      }
    }
    expect(undeclared).toEqual([]);
    await portal.stop();
  });

  it('says what is switched off or not configured, and asks nothing of AWS for it', async () => {
    const portal = await world.start({
      access: { enabled: false },
      organizations: { main: {} },
    });
    await portal.pull();
    expect((await portal.collect('accountAccess'))[ads]).toEqual({
      unavailable: expect.stringContaining(
        'set readiness.awsAccounts.access.enabled to true',
      ),
    });
    expect(
      (await portal.collect('accountContacts'))[ads].value,
    ).toBeUndefined();
    expect(world.aws.requests).toEqual([]);
    await portal.stop();

    const none = await world.start({});
    expect((await none.collect('accountCode'))[ads].unavailable).toContain(
      'readiness.awsAccounts.organizations',
    );
    await none.stop();
  });

  it('keeps the last good facts when AWS denies, and says which action is missing', async () => {
    const portal = await world.start(everything);
    world.aws.faults = [
      'ListPermissionSetsProvisionedToAccount',
      'GetAlternateContact',
      'SelectAggregateResourceConfig',
    ].map(operation => ({
      operation,
      kind: { status: 403, type: 'AccessDeniedException' },
    }));
    await portal.pull();
    for (const [id, action] of [
      ['accountAccess', 'sso:ListPermissionSetsProvisionedToAccount'],
      ['accountContacts', 'account:GetAlternateContact'],
      ['accountCode', 'config:SelectAggregateResourceConfig'],
      ['accountRuntime', 'config:SelectAggregateResourceConfig'],
    ]) {
      const evidence = (await portal.collect(id))[ads];
      expect(evidence.value).toBeUndefined();
      expect(evidence.unavailable).toContain(`Allow the action ${action}`);
    }

    world.aws.faults = [];
    await age(world, 20 * 60_000);
    await portal.pull();
    const before = (await portal.collect('accountAccess'))[ads];
    expect(before.unavailable).toBeUndefined();
    const code = (await portal.collect('accountCode'))[ads];
    expect(code.unavailable).toBeUndefined();

    // A day later it breaks off.
    await age(world, 24 * 3_600_000);
    world.aws.faults = [{ operation: 'ListAccountAssignments', kind: 'cut' }];
    await portal.pull();
    const after = (await portal.collect('accountAccess'))[ads];
    expect(after.value).toMatchObject({ writeGrants: 2 });
    expect(after.unavailable).toContain('ListAccountAssignments');
    expect(Date.now() - after.collectedAt!.getTime()).toBeGreaterThan(
      23 * 3_600_000,
    );
    await portal.stop();
  });

  it('does not know what a permission set allows that it may not read', async () => {
    world.aws.faults = [
      {
        operation: 'DescribePermissionSet',
        kind: { status: 400, type: 'AccessDeniedException' },
      },
    ];
    const portal = await world.start(everything);
    await portal.pull();
    const { value } = (await portal.collect('accountAccess'))[ads];
    expect(value).toMatchObject({ unknownGrants: 4, writeGrants: 0 });
    expect(value).not.toHaveProperty('agrees');
    expect(value).not.toHaveProperty('productionWriteGrants');
    expect(world.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('stays unknown'),
      expect.anything(),
    );
    await portal.stop();
  });

  it('reads the others where some accounts deny, however seldom it runs', async () => {
    const denied = ['100000000001', '100000000002', '100000000003'];
    world.catalog.push(...denied.map(id => account(id)));
    world.aws.faults = [
      {
        operation: 'ListPermissionSetsProvisionedToAccount',
        when: (_, { AccountId }) => denied.includes(String(AccountId)),
        kind: { status: 400, type: 'AccessDeniedException' },
      },
    ];
    const portal = await world.start(everything);
    await portal.pull();
    await age(world, 3_600_000);
    await portal.pull();
    const evidence = await portal.collect('accountAccess');
    expect(evidence[ads].value).toMatchObject({ writeGrants: 2 });
    expect(evidence[web].value).toMatchObject({ writeGrants: 1 });
    await portal.stop();
  });

  it('goes on where a killed backend stopped, and asks nothing again that is fresh', async () => {
    world.catalog = Array.from({ length: 60 }, (_, number) =>
      account(String(300000000000 + number)),
    );
    world.aws.identityCenter.assignments = world.catalog.map((_, number) =>
      grant(String(300000000000 + number), 'read', 'g-ads'),
    );
    const accessOnly = {
      access: everything.access,
      organizations: everything.organizations,
    };
    const portal = await world.start(accessOnly);
    world.aws.faults = [
      {
        operation: 'ListAccountAssignments',
        kind: 'cut',
        when: count => {
          if (count === 21) {
            void portal.cancel();
          }
          return count > 20;
        },
      },
    ];
    await portal.pull();
    await portal.stop();

    world.aws.faults = [];
    world.aws.requests.length = 0;
    const restarted = await world.start(accessOnly);
    await restarted.pull();
    expect(world.aws.count('ListAccountAssignments')).toBe(40);
    expect(world.aws.count('ListGroups')).toBe(0);
    expect(world.aws.count('DescribePermissionSet')).toBe(0);
    expect(
      Object.values(await restarted.collect('accountAccess')).every(
        ({ value }) => value?.readGrants === 1,
      ),
    ).toBe(true);

    world.aws.requests.length = 0;
    await restarted.pull();
    expect(world.aws.requests).toEqual([]);
    await restarted.stop();
  });

  it('asks AWS Config again only when its answer is old, also of what it does not hold', async () => {
    const portal = await world.start({
      config: everything.config,
      access: { enabled: false },
      organizations: everything.organizations,
    });
    await portal.pull();
    // The aggregator holds nothing of the second account.
    expect((await portal.collect('accountCode'))[web].unavailable).toContain(
      'does not hold anything',
    );

    world.aws.requests.length = 0;
    await age(world, 3_600_000);
    await portal.pull();
    expect(world.aws.count('SelectAggregateResourceConfig')).toBe(0);

    await age(world, 24 * 3_600_000);
    await portal.pull();
    expect(world.aws.count('SelectAggregateResourceConfig')).toBeGreaterThan(0);
    await portal.stop();
  });

  it('reads only active accounts of the organisation', async () => {
    world.catalog.push(
      account('300000000003', { state: 'SUSPENDED' }),
      account('300000000004', {
        annotations: { 'amazonaws.com/organization-id': 'o-other' },
      }),
    );
    const portal = await world.start({
      ...everything,
      organizations: {
        main: {
          ...everything.organizations.main,
          organizationId: 'o-example1',
        },
      },
    });
    await portal.pull();
    const contacts = await portal.collect('accountContacts');
    expect(contacts['resource:default/aws-300000000003'].unavailable).toContain(
      'only active accounts are read',
    );
    expect(contacts['resource:default/aws-300000000004'].unavailable).toContain(
      'o-other, which is not configured',
    );
    expect(world.aws.count('GetAlternateContact')).toBe(6);
    await portal.stop();
  });
});

/** Makes everything that is stored so much older. */
async function age(world: EvidenceWorld, milliseconds: number) {
  for (const [table, columns] of [
    ['aws_account_evidence_facts', ['collected_at', 'failed_at']],
    ['aws_account_evidence_directory', ['collected_at']],
  ] as const) {
    for (const column of columns) {
      for (const { at } of await world
        .knex(table)
        .whereNotNull(column)
        .distinct(`${column} as at`)) {
        await world
          .knex(table)
          .where(column, at)
          .update({
            [column]: new Date(Date.parse(at) - milliseconds).toISOString(),
          });
      }
    }
  }
}

/** Paths to what is not as declared. */
function misfits(value: unknown, type: EvidenceFieldType): string[] {
  const own = (fits: boolean) => (fits ? [] : ['']);
  switch (type.type) {
    case 'map':
      return Object.entries(value as object).flatMap(([name, member]) =>
        type.fields[name]
          ? misfits(member, type.fields[name]).map(path => `.${name}${path}`)
          : [`.${name}`],
      );
    case 'list':
      return (value as unknown[]).flatMap(item => misfits(item, type.items));
    case 'int':
      return own(Number.isSafeInteger(value));
    case 'double':
      return own(Number.isFinite(value));
    case 'timestamp':
      return own(!Number.isNaN(Date.parse(String(value))));
    default:
      return own(
        typeof value === (type.type === 'bool' ? 'boolean' : 'string'),
      );
  }
}
