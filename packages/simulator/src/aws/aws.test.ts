import {
  DescribeAccountCommand,
  DescribeOrganizationalUnitCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListParentsCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
  paginateListAccounts,
  paginateListAccountsForParent,
  paginateListOrganizationalUnitsForParent,
  type Account,
} from '@aws-sdk/client-organizations';
import { startSimulator, type Simulator } from '../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');
const region = 'us-east-1';
const credentials = { accessKeyId: 'demo', secretAccessKey: 'demo' };

let simulator: Simulator;
let organizations: OrganizationsClient;

beforeAll(async () => {
  simulator = await startSimulator({ now });
  const options = { endpoint: simulator.url, region, credentials };
  organizations = new OrganizationsClient(options);
});
afterAll(async () => {
  organizations.destroy();
  await simulator.close();
});

const accountNamed = (name: string) =>
  simulator.company.aws.accounts.find(account => account.name === name)!;

async function allAccounts(client = organizations): Promise<Account[]> {
  const accounts: Account[] = [];
  for await (const page of paginateListAccounts({ client }, {})) {
    accounts.push(...(page.Accounts ?? []));
  }
  return accounts;
}

describe('Organizations', () => {
  it('lists all accounts in pages of 20, one of them empty', async () => {
    const sizes: (number | undefined)[] = [];
    for await (const page of paginateListAccounts(
      { client: organizations },
      {},
    )) {
      sizes.push(page.Accounts?.length);
    }
    expect(sizes).toEqual([20, 0, 20, 5]);

    const accounts = await allAccounts();
    expect(accounts.map(({ Id }) => Id)).toEqual(
      simulator.company.aws.accounts.map(({ id }) => id),
    );
    const player = accounts.find(({ Name }) => Name === 'player-prod');
    expect(player).toEqual({
      Id: accountNamed('player-prod').id,
      Arn: `arn:aws:organizations::111111111111:account/o-ljudbild01/${player?.Id}`,
      Email: 'aws+player-prod@ljudbild.example',
      Name: 'player-prod',
      State: 'ACTIVE',
      Paths: [
        expect.stringMatching(
          /^o-ljudbild01\/r-lj01\/ou-lj01-[a-z0-9]{8}\/ou-lj01-[a-z0-9]{8}\/$/,
        ),
      ],
      JoinedMethod: 'CREATED',
      JoinedTimestamp: expect.any(Date),
    });
  });

  it('is a tree whose accounts are the accounts of the list', async () => {
    const { Roots = [] } = await organizations.send(new ListRootsCommand({}));
    const found: string[] = [];
    const paths: string[] = [];
    const walk = async (parentId: string, path: string) => {
      for await (const page of paginateListAccountsForParent(
        { client: organizations },
        { ParentId: parentId },
      )) {
        found.push(...(page.Accounts ?? []).map(({ Id }) => Id!));
      }
      for await (const page of paginateListOrganizationalUnitsForParent(
        { client: organizations },
        { ParentId: parentId },
      )) {
        for (const unit of page.OrganizationalUnits ?? []) {
          paths.push(`${path}${unit.Name}`);
          await walk(unit.Id!, `${path}${unit.Name}/`);
        }
      }
    };
    await walk(Roots[0].Id!, '');
    expect(found.sort()).toEqual(
      (await allAccounts()).map(({ Id }) => Id!).sort(),
    );
    expect(paths).toEqual([
      'Security',
      'Infrastructure',
      'Workloads',
      'Workloads/Prod',
      'Workloads/SDLC',
      'Sandbox',
      'Suspended',
    ]);

    const { id, parentId } = accountNamed('player-prod');
    const { Parents } = await organizations.send(
      new ListParentsCommand({ ChildId: id }),
    );
    expect(Parents).toEqual([{ Id: parentId, Type: 'ORGANIZATIONAL_UNIT' }]);
    const { OrganizationalUnit: unit } = await organizations.send(
      new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: parentId }),
    );
    expect(unit?.Name).toBe('Prod');
    const { Account: account } = await organizations.send(
      new DescribeAccountCommand({ AccountId: id }),
    );
    expect(account?.Paths).toEqual([unit?.Path]);
  });

  it('gives tags as they are, odd ones too', async () => {
    const tagsOf = async (name: string) => {
      const { Tags = [] } = await organizations.send(
        new ListTagsForResourceCommand({ ResourceId: accountNamed(name).id }),
      );
      return Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value]));
    };
    expect(await tagsOf('player-prod')).toEqual({
      team: 'podcast-player',
      workload: 'player',
      environment: 'production',
      'isolation-level': '2',
    });
    expect(await tagsOf('cdn-logs')).toEqual({
      team: 'Ljud och Bild – 音声チーム',
      'isolation-level': 'två',
    });
    expect(await tagsOf('ad-booking-prod')).toEqual({});
    expect((await tagsOf('ad-booking-dev')).environment).toBe('');
  });

  it('refuses what does not exist or is not valid, by name', async () => {
    const refusal = async (promise: Promise<unknown>) =>
      promise.then(
        () => 'answered',
        error => error.name,
      );
    const { send } = organizations;
    const ask = send.bind(organizations) as typeof send;
    expect(
      await refusal(
        ask(new ListTagsForResourceCommand({ ResourceId: '999999999999' })),
      ),
    ).toBe('TargetNotFoundException');
    expect(
      await refusal(
        ask(new ListAccountsForParentCommand({ ParentId: 'r-none' })),
      ),
    ).toBe('ParentNotFoundException');
    expect(
      await refusal(ask(new ListParentsCommand({ ChildId: '999999999999' }))),
    ).toBe('ChildNotFoundException');
    expect(
      await refusal(
        ask(new DescribeAccountCommand({ AccountId: '999999999999' })),
      ),
    ).toBe('AccountNotFoundException');
    expect(
      await refusal(ask(new ListAccountsCommand({ NextToken: 'made-up' }))),
    ).toBe('InvalidInputException');
    expect(
      await refusal(ask(new ListAccountsCommand({ MaxResults: 21 }))),
    ).toBe('InvalidInputException');
  });

  it('gives the retired Status where asked, alone or beside State', async () => {
    for (const awsAccountStatus of ['status', 'both'] as const) {
      const old = await startSimulator({ now, awsAccountStatus });
      const client = new OrganizationsClient({
        endpoint: old.url,
        region,
        credentials,
      });
      const accounts = await allAccounts(client);
      client.destroy();
      await old.close();
      const closed = accounts.find(({ Name }) => Name === 'legacy-feeds');
      expect(closed?.Status).toBe('SUSPENDED');
      expect(closed?.State).toBe(
        awsAccountStatus === 'both' ? 'CLOSED' : undefined,
      );
    }
  });
});
