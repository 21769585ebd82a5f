import { ListGroupsCommand } from '@aws-sdk/client-identitystore';
import { ListRootsCommand } from '@aws-sdk/client-organizations';
import {
  DescribePermissionSetCommand,
  ListInstancesCommand,
  paginateListPermissionSetsProvisionedToAccount,
} from '@aws-sdk/client-sso-admin';
import {
  createAwsClients,
  type AwsClients,
} from '../../__testUtils__/awsClients';
import { startSimulator, type Simulator } from '../../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');

let simulator: Simulator;
let clients: AwsClients;
let InstanceArn: string;
let IdentityStoreId: string;

beforeAll(async () => {
  simulator = await startSimulator({ now });
  clients = createAwsClients(simulator.url);
  const { Instances = [] } = await clients.ssoAdmin.send(
    new ListInstancesCommand({}),
  );
  InstanceArn = Instances[0].InstanceArn!;
  IdentityStoreId = Instances[0].IdentityStoreId!;
});
afterEach(() => simulator.control.clearFaults());
afterAll(async () => {
  clients.destroy();
  await simulator.close();
});

const account = (name: string) =>
  simulator.company.aws.accounts.find(candidate => candidate.name === name)!;
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: Error) => error.name,
  );

async function provisioned(AccountId: string): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for await (const page of paginateListPermissionSetsProvisionedToAccount(
    { client: clients.ssoAdmin },
    { InstanceArn, AccountId },
  )) {
    for (const PermissionSetArn of page.PermissionSets ?? []) {
      const { PermissionSet } = await clients.ssoAdmin.send(
        new DescribePermissionSetCommand({ InstanceArn, PermissionSetArn }),
      );
      names.push(PermissionSet?.Name);
    }
  }
  return names;
}

describe('Identity Center on a bad day', () => {
  it('answers the management account and its delegate only', async () => {
    const outcomes: Record<string, string> = {};
    for (const name of ['management', 'build', 'player-prod']) {
      const other = createAwsClients(simulator.url, account(name).id);
      outcomes[name] = await refusal(
        other.ssoAdmin.send(new ListInstancesCommand({})),
      );
      outcomes[`${name} store`] = await refusal(
        other.identityStore.send(new ListGroupsCommand({ IdentityStoreId })),
      );
      other.destroy();
    }
    expect(outcomes).toEqual({
      management: 'answered',
      'management store': 'answered',
      build: 'answered',
      'build store': 'answered',
      'player-prod': 'AccessDeniedException',
      'player-prod store': 'AccessDeniedException',
    });
  });

  it('has the faults of the others, in its own words', async () => {
    const list = () =>
      refusal(
        clients.identityStore.send(new ListGroupsCommand({ IdentityStoreId })),
      );
    const { control } = simulator;
    control.addFault({
      area: 'aws',
      operation: 'ListGroups',
      kind: 'rateLimit',
      times: 1,
    });
    expect(await list()).toBe('ThrottlingException');
    control.addFault({
      area: 'aws',
      operation: 'ListGroups',
      kind: 'accessDenied',
      times: 1,
    });
    expect(await list()).toBe('AccessDeniedException');
    control.addFault({ area: 'aws', kind: 'status', status: 500, times: 1 });
    expect(await list()).toBe('InternalServerException');
    control.addFault({ area: 'aws', kind: 'cutBody', times: 1 });
    expect(await list()).not.toBe('answered');
    control.addFault({
      area: 'aws',
      operation: 'ListPermissionSetsProvisionedToAccount',
      kind: 'shrunkList',
      share: 0.5,
      times: 1,
    });
    const { id } = account('player-prod');
    expect(await provisioned(id)).toHaveLength(1);
    expect(await provisioned(id)).toHaveLength(3);
  });

  it('throttles Identity Center and the identity store together, where told to', async () => {
    const list = () =>
      refusal(clients.ssoAdmin.send(new ListInstancesCommand({})));
    // One at once, and the next after a thousand seconds.
    simulator.control.estates.setLimit('identityCenter', 0.001);
    expect(await list()).toBe('answered');
    expect(await list()).toBe('ThrottlingException');
    expect(
      await refusal(
        clients.identityStore.send(new ListGroupsCommand({ IdentityStoreId })),
      ),
    ).toBe('ThrottlingException');
    expect(
      await refusal(clients.organizations.send(new ListRootsCommand({}))),
    ).toBe('answered');
    simulator.control.estates.setLimit('identityCenter', undefined);
    expect(await list()).toBe('answered');
  });
});
