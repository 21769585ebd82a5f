import {
  GetAlternateContactCommand,
  type AlternateContactType,
} from '@aws-sdk/client-account';
import { createAwsClients, type AwsClients } from '../__testUtils__/awsClients';
import { startSimulator, type Simulator } from '../startSimulator';

let simulator: Simulator;
let clients: AwsClients;

beforeAll(async () => {
  simulator = await startSimulator({ now: new Date('2026-11-24T12:00:00Z') });
  clients = createAwsClients(simulator.url);
});
afterEach(() => simulator.control.clearFaults());
afterAll(async () => {
  clients.destroy();
  await simulator.close();
});

const idOf = (name: string) =>
  simulator.company.aws.accounts.find(account => account.name === name)!.id;

const contact = (
  AccountId: string | undefined,
  type: AlternateContactType,
  { account } = clients,
) =>
  account.send(
    new GetAlternateContactCommand({ AccountId, AlternateContactType: type }),
  );

describe('the Account API', () => {
  it('gives a contact, or says that there is none', async () => {
    const { AlternateContact } = await contact(
      idOf('player-prod'),
      'OPERATIONS',
    );
    expect(AlternateContact).toEqual({
      AlternateContactType: 'OPERATIONS',
      EmailAddress: 'podcast-player@ljudbild.example',
      Name: 'Podcast Player',
      PhoneNumber: expect.any(String),
      Title: 'On call',
    });
    await expect(contact(idOf('feeds-prod'), 'BILLING')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(
      contact(idOf('player-prod'), 'LEGAL' as AlternateContactType),
    ).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('takes an account id from the organisation only, and not for the management account', async () => {
    expect((await contact(undefined, 'SECURITY')).AlternateContact?.Name).toBe(
      'Security',
    );
    const denied = {
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 403 },
    };
    await expect(contact('111111111111', 'SECURITY')).rejects.toMatchObject({
      ...denied,
      message: expect.stringContaining('standalone context'),
    });
    await expect(contact('999999999999', 'SECURITY')).rejects.toMatchObject(
      denied,
    );
    const own = idOf('player-prod');
    const member = createAwsClients(simulator.url, own);
    const delegate = createAwsClients(simulator.url, idOf('build'));
    await expect(contact(own, 'SECURITY', member)).rejects.toMatchObject(
      denied,
    );
    expect(
      (await contact(undefined, 'SECURITY', member)).AlternateContact,
    ).toBeDefined();
    expect(
      (await contact(own, 'SECURITY', delegate)).AlternateContact,
    ).toBeDefined();
    member.destroy();
    delegate.destroy();
  });

  it('throttles, denies and fails with the statuses of REST', async () => {
    const { control } = simulator;
    const ask = () => contact(idOf('player-prod'), 'OPERATIONS');
    control.addFault({
      area: 'aws',
      operation: 'GetAlternateContact',
      kind: 'rateLimit',
      times: 1,
    });
    await expect(ask()).rejects.toMatchObject({
      name: 'TooManyRequestsException',
      $metadata: { httpStatusCode: 429 },
    });
    control.addFault({ area: 'aws', kind: 'accessDenied', times: 1 });
    await expect(ask()).rejects.toMatchObject({
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 403 },
    });
    control.addFault({ area: 'aws', kind: 'status', status: 503, times: 1 });
    await expect(ask()).rejects.toMatchObject({
      name: 'InternalServerException',
      $metadata: { httpStatusCode: 503 },
    });
    expect((await ask()).AlternateContact).toBeDefined();
  });
});
