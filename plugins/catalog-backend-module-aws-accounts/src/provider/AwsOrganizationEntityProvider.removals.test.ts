import { TestDatabases } from '@backstage/backend-test-utils';
import { MINUTE, ProviderWorld } from '../__testUtils__/ProviderWorld';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('AwsOrganizationEntityProvider and lists that shrink', () => {
  let world: ProviderWorld;

  beforeEach(async () => {
    world = await ProviderWorld.create(databases);
  });

  afterEach(() => world.stop());

  it('refuses a list that lost too much, until that is confirmed', async () => {
    world.fillWithAccounts(10, { team: 'podcast-ads' });
    const portal = await world.start();
    await portal.run();
    const before = portal.latest();
    portal.mutations.length = 0;

    world.aws.accounts = world.aws.accounts.slice(0, 5);
    world.now += 60 * MINUTE;
    await portal.run();
    expect(portal.mutations).toEqual([]);
    const refused = await portal.store.organization('main');
    expect(refused).toMatchObject({
      refusedReason: expect.stringContaining('5 of 10 known accounts'),
      failure: expect.stringContaining(
        `set removal.confirm of this organisation to "${refused.refusedFingerprint}"`,
      ),
    });
    expect(await portal.store.accounts('main')).toHaveLength(10);

    // An empty list is another thing than the one to be confirmed.
    const remaining = world.aws.accounts;
    world.aws.accounts = [];
    const confirm = refused.refusedFingerprint!;
    const confirmed = await world.start({ removal: { confirm } });
    await confirmed.run();
    expect(confirmed.latest()).toEqual(before);
    expect(await confirmed.store.organization('main')).toMatchObject({
      refusedReason: 'the list of accounts is empty, and 10 were known',
    });

    world.aws.accounts = remaining;
    world.now += 60 * MINUTE;
    await confirmed.run();
    expect(confirmed.latest()).toHaveLength(5);
    expect(confirmed.latest()[0].spec?.owner).toBe('group:default/podcast-ads');
    expect(await confirmed.store.organization('main')).not.toHaveProperty(
      'refusedReason',
    );
  });

  it('takes a confirmation at once after the restart that brings it', async () => {
    world.fillWithAccounts(4);
    const portal = await world.start();
    await portal.run();
    world.aws.accounts.length = 2;
    world.now += 60 * MINUTE;
    await portal.run();
    const { refusedFingerprint } = await portal.store.organization('main');

    const confirmed = await world.start({
      removal: { confirm: refusedFingerprint! },
    });
    world.now += 1 * MINUTE;
    await confirmed.run();
    expect(confirmed.latest()).toHaveLength(2);
  });
});
