import { TestDatabases } from '@backstage/backend-test-utils';
import { idOf, MINUTE, ProviderWorld } from '../__testUtils__/ProviderWorld';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('AwsOrganizationEntityProvider and organizational units', () => {
  let world: ProviderWorld;

  beforeEach(async () => {
    world = await ProviderWorld.create(databases);
  });

  afterEach(() => world.stop());

  it('walks the tree where the list does not tell the units', async () => {
    world.aws.accounts = Array.from({ length: 10 }, (_, number) => ({
      Id: idOf(number),
      State: 'ACTIVE',
      parentId: number === 0 ? 'r-ex01' : 'ou-ex01-prod',
    }));
    const portal = await world.start();
    await portal.run();

    expect(
      portal
        .latest()
        .map(
          each =>
            each.metadata.annotations?.[
              'amazonaws.com/organizational-unit-path'
            ],
        ),
    ).toEqual(['/', ...Array(9).fill('Workloads/Prod')]);
    expect(world.aws.count('ListParents')).toBe(0);
    expect(world.aws.count('ListAccountsForParent')).toBe(3);

    world.aws.accounts[0].parentId = 'ou-ex01-work';
    world.now += 60 * MINUTE;
    await portal.run();
    expect(world.aws.count('ListAccountsForParent')).toBe(3);
    world.now += 6 * 60 * MINUTE;
    await portal.run();
    expect(portal.latest()[0].metadata.description).toContain('(Workloads)');
  });

  it('reads the units once per list where they do not explain a path', async () => {
    world.aws.accounts[0].Paths = ['o-example1/r-ex01/ou-ex01-nowhere/'];
    const portal = await world.start();
    await portal.run();
    world.now += 5 * MINUTE;
    await portal.run();
    expect(world.aws.count('ListRoots')).toBe(1);
    expect(portal.latest()[0].metadata.annotations).not.toHaveProperty([
      'amazonaws.com/organizational-unit-path',
    ]);
    world.now += 60 * MINUTE;
    await portal.run();
    expect(world.aws.count('ListRoots')).toBe(2);
  });

  it('keeps the unit of an account while the list stops telling it', async () => {
    const portal = await world.start();
    await portal.run();
    delete world.aws.accounts[0].Paths;
    world.aws.faults = ['ListParents', 'ListAccountsForParent'].map(
      operation => ({
        operation,
        kind: { status: 400, type: 'AccessDeniedException' },
      }),
    );
    world.now += 60 * MINUTE;
    world.aws.accounts[0].Name = 'renamed';
    await portal.run();

    expect(portal.latest()[0].metadata).toMatchObject({
      title: 'renamed',
      description: `AWS account ${idOf(1)} (Workloads/Prod)`,
    });
  });

  it('reads accounts and tags also where the units are denied', async () => {
    world.aws.faults = [
      {
        operation: 'ListRoots',
        kind: { status: 400, type: 'AccessDeniedException' },
      },
    ];
    const portal = await world.start();
    await portal.run();

    expect(portal.latest()[0]).toMatchObject({
      metadata: { description: `AWS account ${idOf(1)}` },
      spec: { owner: 'group:default/podcast-ads' },
    });
    expect(await portal.store.organization('main')).toMatchObject({
      failure: expect.stringContaining('organizations:ListRoots'),
    });
  });
});
