import {
  ListAccountAssignmentsCommand,
  ListInstancesCommand,
  ListPermissionSetsProvisionedToAccountCommand,
} from '@aws-sdk/client-sso-admin';
import { GetAlternateContactCommand } from '@aws-sdk/client-account';
import { askPagerDuty, type Json } from '../__testUtils__/askPagerDuty';
import { createAwsClients, type AwsClients } from '../__testUtils__/awsClients';
import { startSimulator, type Simulator } from '../startSimulator';

let simulator: Simulator;
let clients: AwsClients;
let accountId: string;

beforeEach(async () => {
  simulator = await startSimulator({ now: new Date('2026-11-24T12:00:00Z') });
  clients = createAwsClients(simulator.url);
  accountId = simulator.company.aws.accounts.find(
    ({ name }) => name === 'identity-prod',
  )!.id;
});
afterEach(async () => {
  clients.destroy();
  await simulator.close();
});

const portal = askPagerDuty(() => simulator);
const control = (method: string, path: string, body?: unknown) =>
  portal.control(method, `/aws${path}`, body);

async function assignments(): Promise<number> {
  const { Instances = [] } = await clients.ssoAdmin.send(
    new ListInstancesCommand({}),
  );
  const ids = { InstanceArn: Instances[0].InstanceArn, AccountId: accountId };
  let token: string | undefined;
  let count = 0;
  do {
    const page = await clients.ssoAdmin.send(
      new ListPermissionSetsProvisionedToAccountCommand({
        ...ids,
        NextToken: token,
      }),
    );
    for (const PermissionSetArn of page.PermissionSets ?? []) {
      let inner: string | undefined;
      do {
        const { AccountAssignments = [], NextToken } =
          await clients.ssoAdmin.send(
            new ListAccountAssignmentsCommand({
              ...ids,
              PermissionSetArn,
              NextToken: inner,
            }),
          );
        count += AccountAssignments.length;
        inner = NextToken;
      } while (inner);
    }
    token = page.NextToken;
  } while (token);
  return count;
}

describe('the control API for access', () => {
  it('grants and takes away, and both the wire and the truth follow', async () => {
    const truth = async () =>
      (await control('GET', `/truth/${accountId}`)).body;
    const before = await assignments();
    expect((await truth()).level).toBe(2);

    const grant = { permissionSet: 'TeamDeveloper', user: 'ida.berg' };
    const added = await control('POST', `/accounts/${accountId}/grants`, grant);
    expect(added).toMatchObject({
      status: 201,
      body: { id: 'TeamDeveloper:user:ida.berg' },
    });
    expect(await assignments()).toBe(before + 1);
    expect(await truth()).toMatchObject({
      level: 1,
      access: { writingPeople: ['ida.berg'] },
    });
    expect(
      (await control('POST', `/accounts/${accountId}/grants`, grant)).status,
    ).toBe(409);

    await control('POST', `/accounts/${accountId}/grants`, {
      permissionSet: 'AdministratorAccess',
      group: 'search',
    });
    expect((await truth()).level).toBe('wider');
    const { body } = await control('GET', `/accounts/${accountId}/grants`);
    expect(body.grants.map(({ id }: Json) => id)).toEqual(
      expect.arrayContaining([
        'BuildServer:group:build-servers',
        'AdministratorAccess:group:search',
      ]),
    );
    for (const id of [
      'AdministratorAccess:group:search',
      'TeamDeveloper:user:ida.berg',
    ]) {
      const path = `/accounts/${accountId}/grants/${encodeURIComponent(id)}`;
      expect((await control('DELETE', path)).status).toBe(204);
      expect((await control('DELETE', path)).status).toBe(404);
    }
    expect(await assignments()).toBe(before);
    expect((await truth()).level).toBe(2);
    const all = (await control('GET', '/truth')).body.accounts;
    expect(all).toHaveLength(45);
    expect(all).toContainEqual(await truth());
  });

  it('sets and removes contacts', async () => {
    const path = `/accounts/${accountId}/contacts/OPERATIONS`;
    const contact = {
      name: 'Night watch',
      title: 'On call',
      emailAddress: 'night@ljudbild.example',
      phoneNumber: '+46 8 555 111 11',
    };
    const ask = () =>
      clients.account.send(
        new GetAlternateContactCommand({
          AccountId: accountId,
          AlternateContactType: 'OPERATIONS',
        }),
      );
    expect((await control('PUT', path, contact)).status).toBe(200);
    expect((await ask()).AlternateContact?.Name).toBe('Night watch');
    expect((await control('DELETE', path)).status).toBe(204);
    await expect(ask()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect((await control('DELETE', path)).status).toBe(404);
  });

  it('limits services, and says what grants may be made of', async () => {
    const limit = '/limits/identityCenter';
    expect(
      (await control('PUT', limit, { requestsPerSecond: 20 })).body,
    ).toEqual({ identityCenter: 20 });
    expect(
      (await control('PUT', limit, { requestsPerSecond: null })).body,
    ).toEqual({});
    expect((await control('GET', '/limits')).body).toEqual({});
    const { body } = await control('GET', '/directory');
    expect(body.permissionSets.map(({ name }: Json) => name)).toContain(
      'TeamDeveloper',
    );
    expect(body.groups).toContainEqual({
      name: 'build-servers',
      members: 2,
    });
    expect(body.users).toContainEqual({
      userName: 'ida.berg',
      displayName: 'Ida Berg',
      machine: false,
    });
  });

  it('refuses what does not exist or is not valid, with the reason', async () => {
    const grants = `/accounts/${accountId}/grants`;
    const refused: [string, string, unknown, number, RegExp][] = [
      [
        'POST',
        grants,
        { permissionSet: 'Nothing', group: 'search' },
        404,
        /permission set Nothing/,
      ],
      [
        'POST',
        grants,
        { permissionSet: 'ReadOnly', group: 'nobody' },
        404,
        /group nobody/,
      ],
      [
        'POST',
        grants,
        { permissionSet: 'ReadOnly', user: 'nobody' },
        404,
        /user nobody/,
      ],
      ['POST', grants, { permissionSet: 'ReadOnly' }, 400, /not valid/],
      [
        'POST',
        '/accounts/999999999999/grants',
        { permissionSet: 'ReadOnly', group: 'search' },
        404,
        /account 999999999999/,
      ],
      ['GET', '/truth/999999999999', undefined, 404, /account/],
      ['PUT', `/accounts/${accountId}/contacts/LEGAL`, {}, 400, /not valid/],
      ['PUT', '/limits/everything', { requestsPerSecond: 1 }, 400, /not valid/],
      [
        'PUT',
        '/limits/config',
        { requestsPerSecond: 0 },
        400,
        /requestsPerSecond/,
      ],
    ];
    for (const [method, path, body, status, reason] of refused) {
      const answer = await control(method, path, body);
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toMatch(reason);
    }
  });
});
