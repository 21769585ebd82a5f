import { TestDatabases } from '@backstage/backend-test-utils';
import { idOf, MINUTE, ProviderWorld } from '../__testUtils__/ProviderWorld';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('AwsOrganizationEntityProvider', () => {
  let world: ProviderWorld;

  beforeEach(async () => {
    world = await ProviderWorld.create(databases);
  });

  afterEach(() => world.stop());

  it('gives the catalog the accounts first, then what tags and units say', async () => {
    const portal = await world.start();
    await portal.run();

    expect(portal.mutations.map(set => set.length)).toEqual([2, 2, 2]);
    expect(portal.mutations[0][0].metadata.annotations).toMatchObject({
      'operations-in-teams/owner-finding':
        'the tags of the account have not been read yet',
    });
    expect(portal.latest()).toMatchObject([
      {
        metadata: {
          name: `aws-${idOf(1)}`,
          title: 'ads-prod',
          annotations: {
            'amazonaws.com/organization-id': 'o-example1',
            'amazonaws.com/organizational-unit-path': 'Workloads/Prod',
          },
        },
        spec: {
          owner: 'group:default/podcast-ads',
          system: 'system:default/ad-delivery',
          aws: { state: 'ACTIVE' },
        },
      },
      {
        metadata: {
          name: `aws-${idOf(2)}`,
          annotations: {
            'operations-in-teams/owner-finding':
              'none of the tags team, owner is set',
          },
        },
        spec: { owner: 'group:default/unowned' },
      },
    ]);
    expect(await portal.store.organization('main')).toMatchObject({
      organizationId: 'o-example1',
      appliedCount: 2,
      unownedCount: 1,
      invalidCount: 0,
    });
  });

  it('changes nothing when nothing changed, within a process and after a restart', async () => {
    const portal = await world.start({ tagsMaxAge: { seconds: 1 } });
    await portal.run();
    const before = portal.latest();
    portal.mutations.length = 0;
    for (let hours = 0; hours < 3; hours++) {
      world.now += 60 * MINUTE;
      await portal.run();
    }
    expect(world.aws.count('ListAccounts')).toBe(4);
    expect(portal.mutations).toEqual([]);

    const restarted = await world.start();
    world.now += 60 * MINUTE;
    await restarted.run();
    expect(restarted.mutations).toEqual([before]);

    // Entities may have been removed by hand.
    world.now += 7 * 60 * MINUTE;
    await restarted.run();
    expect(restarted.mutations).toEqual([before, before]);
  });

  it('shows changes of tags, names, units and states after the next pull', async () => {
    const portal = await world.start({ tagsMaxAge: { seconds: 15 } });
    await portal.run();

    world.now += 60 * MINUTE;
    world.aws.accounts[0].tags = { team: 'nobody' };
    world.aws.accounts[0].Name = 'ads-production';
    world.aws.accounts[0].Paths = ['o-example1/r-ex01/ou-ex01-gone/'];
    world.aws.accounts[1].State = 'SUSPENDED';
    world.aws.units.push({
      Id: 'ou-ex01-gone',
      Name: 'Transitional',
      parentId: 'r-ex01',
    });
    await portal.run();

    expect(portal.latest()).toMatchObject([
      {
        metadata: {
          title: 'ads-production',
          annotations: {
            'amazonaws.com/organizational-unit-path': 'Transitional',
            'operations-in-teams/owner-finding':
              'the tag team is "nobody", which is no Group in the catalog',
          },
        },
        spec: { owner: 'group:default/unowned' },
      },
      { spec: { aws: { state: 'SUSPENDED' } } },
    ]);
  });

  it('keeps closed accounts only where that is configured', async () => {
    world.aws.accounts[1] = { Id: idOf(2), State: 'CLOSED' };
    const portal = await world.start();
    await portal.run();
    expect(portal.names()).toEqual([`aws-${idOf(1)}`]);

    const all = await world.start({
      include: { states: ['ACTIVE', 'CLOSED'] },
    });
    world.now += 60 * MINUTE;
    await all.run();
    expect(all.latest()[1].spec?.aws).toMatchObject({ state: 'CLOSED' });
  });

  it('lists every hour, and verifies owners in between without asking AWS', async () => {
    const portal = await world.start();
    await portal.run();
    const requests = world.aws.requests.length;
    world.catalogEntities = [];

    world.now += 5 * MINUTE;
    await portal.run();
    expect(world.aws.requests).toHaveLength(requests);
    expect(portal.latest()[0]).toMatchObject({
      metadata: {
        annotations: {
          'operations-in-teams/owner-finding':
            'the tag team is "podcast-ads", which is no Group in the catalog',
          'operations-in-teams/system-finding':
            'the tag system is "ad-delivery", which is no System in the catalog',
        },
      },
      spec: { owner: 'group:default/unowned' },
    });
  });

  it('keeps the last good owner while the catalog cannot be asked', async () => {
    const portal = await world.start();
    await portal.run();
    const before = portal.latest();
    world.catalog.streamEntities.mockImplementation(() => {
      throw new Error('catalog is away');
    });

    const restarted = await world.start();
    world.now += 60 * MINUTE;
    await restarted.run();
    expect(restarted.latest()).toEqual(before);
    expect(restarted.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('The catalog could not be asked'),
      { reason: 'catalog is away' },
    );

    await world.knex('aws_accounts_references').delete();
    world.now += 5 * MINUTE;
    await restarted.run();
    expect(restarted.latest()[0].metadata.annotations).toMatchObject({
      'operations-in-teams/owner-finding':
        expect.stringContaining('not verified yet'),
    });
  });

  it('leaves out entries that are no accounts, and says how many', async () => {
    world.aws.accounts.push({ Id: 'broken' }, { Name: 'no id' });
    const portal = await world.start();
    await portal.run();

    expect(portal.latest()).toHaveLength(2);
    expect(portal.logger.warn).toHaveBeenCalledWith(
      'Accounts without a twelve-digit id are left out',
      { skipped: 2 },
    );
  });
});
