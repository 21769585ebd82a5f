import { createAwsClients } from '../../__testUtils__/awsClients';
import { observeNaively } from '../../__testUtils__/naiveObserver';
import { OffsetClock } from '../../Clock';
import { startSimulator, type Simulator } from '../../startSimulator';
import { createCompany } from '../createCompany';
import { AccountEstates } from './AccountEstates';
import { taggedOwner } from './accountOwners';
import type { AccountTruth } from './observeAccount';

const now = new Date('2026-11-24T12:00:00Z');

jest.setTimeout(120_000);

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ now, scale: { accounts: 60 } });
});
afterAll(async () => {
  await simulator.close();
});

const truthOf = (name: string): AccountTruth =>
  simulator.control.estates.truth().find(truth => truth.name === name)!;

describe('the truth about accounts', () => {
  it('agrees with what can be read from the wire', async () => {
    const clients = createAwsClients(simulator.url);
    const teams = simulator.company.groups
      .filter(({ type }) => type === 'team')
      .map(({ name }) => name);
    const naive = await observeNaively(clients, teams, taggedOwner);
    clients.destroy();
    const truth = simulator.control.estates.truth();
    expect(truth).toHaveLength(105);
    expect(naive.accounts).toEqual(
      truth.map(({ accountId, observable, access, contacts }) => ({
        accountId,
        observable,
        writingTeams: access.writingTeams,
        writingPeople: access.writingPeople,
        breakGlass: access.breakGlass,
        buildServer: access.buildServer,
        contacts,
      })),
    );

    const seen = truth.map(({ accountId }) => {
      const stacks = naive.stacks.filter(row => row.accountId === accountId);
      const coded = stacks.filter(
        ({ configuration, supplementaryConfiguration: more }) =>
          configuration.stackName === 'CDKToolkit' ||
          configuration.parameters.length > 0 ||
          /role\/cdk-/.test(configuration.roleARN ?? '') ||
          more.StackResourceSummaries.some(
            (resource: any) => resource.resourceType === 'AWS::CDK::Metadata',
          ),
      );
      const drift = (status: string) =>
        stacks.filter(
          ({ configuration }) =>
            configuration.driftInformation.stackDriftStatus === status,
        ).length;
      const resources = naive.resources.filter(
        row => row.accountId === accountId,
      );
      const of = (type: string) =>
        resources.filter(({ resourceType }) => resourceType === type);
      const onEc2 = of('AWS::ECS::Service').filter(
        ({ configuration }) => configuration.LaunchType === 'EC2',
      );
      return {
        infrastructure: {
          stacks: stacks.length,
          cdkStacks: coded.length,
          driftedStacks: drift('DRIFTED'),
          uncheckedStacks: drift('NOT_CHECKED'),
          resources: resources.length,
          resourcesInStacks: resources.filter(({ tags }) =>
            tags.some(({ key }: any) => key === 'aws:cloudformation:stack-id'),
          ).length,
        },
        runtime: {
          fargate: of('AWS::ECS::Service').length - onEc2.length,
          ecsOnEc2: onEc2.length,
          lambda: of('AWS::Lambda::Function').length,
          ec2: of('AWS::EC2::Instance').length,
          eks: of('AWS::EKS::Cluster').length,
        },
      };
    });
    const none = (counts: object) =>
      Object.fromEntries(Object.keys(counts).map(name => [name, 0]));
    expect(seen).toEqual(
      truth.map(({ recorded, infrastructure, runtime }) =>
        recorded
          ? { infrastructure, runtime }
          : { infrastructure: none(infrastructure), runtime: none(runtime) },
      ),
    );
  });

  it('has accounts at the level that they declare', () => {
    for (const [name, level] of [
      ['management', 1],
      ['log-archive', 1],
      ['player-prod', 2],
      ['payments-prod', 2],
      ['player-dev', 3],
      ['apps-prod', 3],
    ] as const) {
      expect(truthOf(name)).toMatchObject({ level, observable: level });
    }
    expect(truthOf('player-prod')).toMatchObject({
      owner: 'podcast-player',
      reasons: ['a build server writes'],
      access: { readers: ['podcast-player'], breakGlass: expect.any(Array) },
      infrastructure: { driftedStacks: 0 },
      contacts: ['BILLING', 'OPERATIONS', 'SECURITY'],
    });
  });

  it('has accounts that are wrong, each in its way', () => {
    // Production where people write.
    expect(truthOf('feeds-prod').level).toBe(3);
    // By a permission set that is named as one that only reads.
    expect(truthOf('analytics-prod').level).toBe(3);
    // By a policy whose contents only the account knows.
    expect(truthOf('offline-prod').level).toBe(3);
    // By one person, and by one with the build server's permission set.
    expect(truthOf('transcoding')).toMatchObject({
      level: 1,
      access: { writingPeople: ['li.wei'], buildServer: true },
    });
    expect(truthOf('studio-prod')).toMatchObject({
      level: 1,
      access: { writingPeople: ['nora.ek'] },
    });
    // By IAM users: one, and too many.
    expect(truthOf('ad-booking-prod').level).toBe(1);
    expect(truthOf('platform-prod').level).toBe('wider');
    // Restricted to more than a few.
    expect(truthOf('audit').access.writingPeople.length).toBeGreaterThan(5);
    expect(truthOf('audit').level).toBe('wider');
    expect(truthOf('shared-services').level).toBe('wider');
    // Nobody at all.
    expect(truthOf('backup')).toMatchObject({
      level: 1,
      reasons: ['nobody writes'],
    });
    // Another team, beside the owner.
    expect(truthOf('web-dev')).toMatchObject({
      level: 'wider',
      reasons: [
        'the team mobile-apps writes, and web-experience owns the account',
        'the team web-experience writes',
        'a build server writes',
      ],
    });
    // Named as one that writes, and it only reads; or nothing at all.
    expect(truthOf('web-prod').level).toBe(2);
    expect(truthOf('identity-prod').level).toBe(2);
    // Not recorded, so that IAM users cannot be ruled out.
    expect(truthOf('discovery-prod')).toMatchObject({
      level: 2,
      observable: 'unknown',
      recorded: false,
    });
    expect(truthOf('discovery-dev')).toMatchObject({
      level: 3,
      observable: 3,
    });
    // Deleted groups reach nobody; nobody signs in to closed accounts.
    expect(truthOf('Legacy Web (old)').access.emptyGrants).toHaveLength(1);
    expect(truthOf('old-player').level).toBe('inactive');
  });

  it('follows from the seed, whatever the order of questions, and from no later tag', () => {
    const options = { seed: 'ljudbild', now, scale: { accounts: 50 } };
    const company = createCompany(options);
    const clock = OffsetClock.create({ realTime: () => 0, stopAt: now });
    const estates = () =>
      new AccountEstates({ company, startedAt: clock.now() });
    const ids = company.aws.accounts.map(({ id }) => id);
    const forwards = estates();
    const backwards = estates();
    const found = ids.map(id => forwards.of(id));
    expect([...ids].reverse().map(id => backwards.of(id))).toEqual(
      [...found].reverse(),
    );
    const { control } = simulator;
    const { accountId, access } = truthOf('payments-dev');
    control.setTag(accountId, 'team', 'search');
    expect(control.estates.truthOf(accountId)).toMatchObject({
      owner: 'search',
      level: 'wider',
      access,
    });
    control.setTag(accountId, 'team', 'payments');
    expect(control.estates.truthOf(accountId).level).toBe(3);
  });

  it('has every kind of deviation among many accounts', async () => {
    const large = await startSimulator({ now, scale: { accounts: 2_000 } });
    const extra = large.control.estates.truth().slice(45);
    const kinds = new Map<string, number>();
    for (const { level, observable } of extra) {
      const kind = `${level} seen as ${observable}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    await large.close();
    expect([...kinds.keys()].sort()).toEqual([
      '1 seen as 1',
      '2 seen as 2',
      '2 seen as unknown',
      '3 seen as 3',
      'wider seen as wider',
    ]);
    expect(kinds.get('2 seen as 2')).toBeGreaterThan(700);
  });
});
