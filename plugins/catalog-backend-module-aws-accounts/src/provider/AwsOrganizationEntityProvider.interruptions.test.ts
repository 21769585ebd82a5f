import { TestDatabases } from '@backstage/backend-test-utils';
import { idOf, MINUTE, ProviderWorld } from '../__testUtils__/ProviderWorld';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('AwsOrganizationEntityProvider on bad days', () => {
  let world: ProviderWorld;

  beforeEach(async () => {
    world = await ProviderWorld.create(databases);
  });

  afterEach(() => world.stop());

  it('starts while AWS is away, says why, and recovers by itself', async () => {
    world.aws.faults = [{ operation: 'DescribeOrganization', kind: 'cut' }];
    const portal = await world.start();
    await portal.run();

    expect(portal.mutations).toEqual([]);
    expect(portal.logger.warn).toHaveBeenCalledWith(
      'AWS accounts could not be pulled; what is known stays',
      {
        reason: expect.stringContaining('Check that the endpoint'),
        accountsListedAt: 'never',
      },
    );
    expect(await portal.store.organization('main')).toMatchObject({
      failure: expect.stringContaining('DescribeOrganization'),
    });

    world.aws.faults = [];
    world.now += 5 * MINUTE;
    await portal.run();
    expect(portal.latest()).toHaveLength(2);
    expect(await portal.store.organization('main')).not.toHaveProperty(
      'failure',
    );
  });

  it('never acts on a list that is not complete, and goes on where it stopped', async () => {
    world.fillWithAccounts(200);
    const portal = await world.start();
    await portal.run();
    const before = portal.latest();

    world.now += 60 * MINUTE;
    portal.mutations.length = 0;
    world.aws.requests.length = 0;
    world.aws.accounts.push({ Id: idOf(200), State: 'ACTIVE' });
    world.aws.faults = [
      { operation: 'ListAccounts', when: count => count > 6, kind: 'cut' },
    ];
    await portal.run();
    expect(portal.mutations).toEqual([]);

    // The backend is killed and starts again.
    world.aws.faults = [];
    world.aws.requests.length = 0;
    const restarted = await world.start();
    world.now += 5 * MINUTE;
    await restarted.run();
    expect(world.aws.count('ListAccounts')).toBe(11 - 6);
    expect(restarted.latest()).toHaveLength(before.length + 1);
  });

  it('lists anew where AWS no longer knows the page, or it is too old', async () => {
    world.fillWithAccounts(60);
    const portal = await world.start();
    await portal.store.startListing('main', new Date(world.now).toISOString());
    await portal.store.addListedPage('main', {
      accounts: [{ id: '999999999999', state: 'ACTIVE' }],
      nextToken: 'a token that AWS forgot',
      at: new Date(world.now).toISOString(),
    });
    await portal.run();
    expect(world.aws.count('ListAccounts')).toBe(4);
    expect(portal.latest()).toHaveLength(60);

    await portal.store.startListing('main', new Date(world.now).toISOString());
    await portal.store.addListedPage('main', {
      accounts: [{ id: '999999999999', state: 'ACTIVE' }],
      nextToken: 'from:20',
      at: new Date(world.now).toISOString(),
    });
    world.now += 60 * MINUTE;
    await portal.run();
    expect(portal.latest()).toHaveLength(60);
  });

  it('goes on with the tags where a killed backend stopped', async () => {
    world.fillWithAccounts(100, { team: 'podcast-ads' });
    const portal = await world.start();
    world.aws.faults = [
      {
        operation: 'ListTagsForResource',
        kind: 'cut',
        when: count => {
          if (count === 41) {
            void portal.stop();
          }
          return count > 40;
        },
      },
    ];
    await portal.run();
    expect(portal.logger.info).toHaveBeenCalledWith(
      expect.stringContaining('The pull was stopped'),
    );

    world.aws.faults = [];
    world.aws.requests.length = 0;
    const restarted = await world.start();
    await restarted.run();
    expect(world.aws.count('ListAccounts')).toBe(0);
    expect(world.aws.count('ListTagsForResource')).toBe(60);
    expect(new Set(restarted.latest().map(({ spec }) => spec?.owner))).toEqual(
      new Set(['group:default/podcast-ads']),
    );
  });

  it('reads as many tags as a run has time for, oldest first', async () => {
    world.fillWithAccounts(30);
    const portal = await world.start({
      rateLimit: { requestsPerSecond: 1, burst: 1 },
      schedule: { frequency: { minutes: 1 }, timeout: { seconds: 25 } },
      tagsMaxAge: { seconds: 40 },
    });
    const asked = async () => {
      world.aws.requests.length = 0;
      await portal.run();
      world.now += 30_000;
      return world.aws.requests
        .filter(({ operation }) => operation === 'ListTagsForResource')
        .map(({ input }) => input.ResourceId);
    };
    const runs = [await asked(), await asked(), await asked()];

    expect(runs.every(ids => ids.length > 5 && ids.length < 20)).toBe(true);
    expect(runs.flat().slice(0, 30)).toEqual(
      world.aws.accounts.map(({ Id }) => Id),
    );
    expect(portal.logger.info).toHaveBeenCalledWith(
      expect.stringContaining('The time for reading tags is over'),
      expect.objectContaining({ waiting: expect.any(Number) }),
    );
  });

  it('keeps the last good tags, with their age, where reading them fails', async () => {
    const portal = await world.start({ tagsMaxAge: { minutes: 1 } });
    await portal.run();
    const before = portal.latest();
    const [{ tagsCollectedAt }] = await portal.store.accounts('main');
    world.aws.accounts.forEach(account => {
      account.tags = {};
    });
    world.aws.faults = [
      {
        operation: 'ListTagsForResource',
        when: (_, { ResourceId }) => ResourceId === idOf(1),
        kind: { status: 400, type: 'TargetNotFoundException' },
      },
    ];
    world.now += 60 * MINUTE;
    await portal.run();

    expect(portal.latest()).toEqual(before);
    expect(await portal.store.accounts('main')).toMatchObject([
      {
        tags: { team: 'podcast-ads', system: 'ad-delivery' },
        tagsCollectedAt,
        tagsFailure: expect.stringContaining('TargetNotFoundException'),
      },
      { tagsCollectedAt: new Date(world.now).toISOString() },
    ]);

    world.aws.requests.length = 0;
    world.aws.faults = [
      {
        operation: 'ListTagsForResource',
        kind: { status: 400, type: 'AccessDeniedException' },
      },
    ];
    world.now += 60 * MINUTE;
    await portal.run();
    // What is denied for one is denied for all: asked once.
    expect(world.aws.count('ListTagsForResource')).toBe(1);
    expect(portal.latest()).toEqual(before);
    expect(await portal.store.organization('main')).toMatchObject({
      failure: expect.stringContaining('organizations:ListTagsForResource'),
    });
  });
});
