import {
  ListAccountsCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
  paginateListAccounts,
} from '@aws-sdk/client-organizations';
import { startSimulator, type Simulator } from '../startSimulator';

const token = { authorization: 'Token token=demo-pagerduty-token' };

let simulator: Simulator;
let organizations: OrganizationsClient;

beforeAll(async () => {
  simulator = await startSimulator({ now: new Date('2026-11-24T12:00:00Z') });
  organizations = new OrganizationsClient({
    endpoint: simulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIADEMODEMODEMODEMO', secretAccessKey: 'x' },
    maxAttempts: 1,
  });
});
afterEach(() => simulator.control.clearFaults());
afterAll(async () => {
  organizations.destroy();
  await simulator.close();
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${simulator.url}/pagerduty${path}`, { headers: token, ...init });

async function names(path: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let offset = 0, more = true; more; offset += limit) {
    const response = await ask(`${path}?limit=${limit}&offset=${offset}`);
    const body = (await response.json()) as {
      more: boolean;
      services: { name: string }[];
    };
    found.push(...body.services.map(({ name }) => name));
    more = body.more;
  }
  return found;
}

async function accountIds(): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of paginateListAccounts(
    { client: organizations },
    {},
  )) {
    ids.push(...(page.Accounts ?? []).map(({ Id }) => Id!));
  }
  return ids;
}

describe('faults of PagerDuty', () => {
  it('are errors with PagerDuty’s bodies, so many times', async () => {
    const bodies: Record<number, number> = {
      401: 2006,
      402: 2014,
      403: 2010,
      500: 2000,
    };
    for (const status of [401, 402, 403, 500] as const) {
      simulator.control.addFault({
        area: 'pagerduty',
        kind: 'status',
        status,
        times: 1,
      });
      const response = await ask('/services');
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({
        error: { code: bodies[status] },
      });
      expect((await ask('/services')).status).toBe(200);
    }
  });

  it('befall one operation and leave the others alone', async () => {
    simulator.control.addFault({
      area: 'pagerduty',
      operation: 'oncalls.list',
      kind: 'accessDenied',
    });
    expect((await ask('/oncalls')).status).toBe(403);
    expect((await ask('/oncalls')).status).toBe(403);
    expect((await ask('/services')).status).toBe(200);
  });

  it('are rate limits with and without headers', async () => {
    simulator.control.addFault({
      area: 'pagerduty',
      kind: 'rateLimit',
      resetSeconds: 7,
      times: 1,
    });
    simulator.control.addFault({
      area: 'pagerduty',
      kind: 'rateLimit',
      headers: false,
      times: 1,
    });
    const [told, untold] = [await ask('/teams'), await ask('/teams')];
    expect([told.status, untold.status]).toEqual([429, 429]);
    expect(told.headers.get('ratelimit-reset')).toBe('7');
    expect(untold.headers.get('ratelimit-reset')).toBeNull();
  });

  it('are answers that never come, come late or end in the middle', async () => {
    simulator.control.addFault({ area: 'pagerduty', kind: 'hang', times: 1 });
    await expect(
      ask('/teams', { signal: AbortSignal.timeout(200) }),
    ).rejects.toMatchObject({ name: 'TimeoutError' });

    simulator.control.addFault({
      area: 'pagerduty',
      kind: 'slow',
      delayMilliseconds: 60_000,
      times: 1,
    });
    await expect(
      ask('/teams', { signal: AbortSignal.timeout(200) }),
    ).rejects.toMatchObject({ name: 'TimeoutError' });

    simulator.control.addFault({
      area: 'pagerduty',
      kind: 'cutBody',
      times: 1,
    });
    const cut = await ask('/services');
    expect(cut.status).toBe(200);
    await expect(cut.text()).rejects.toThrow();
    expect((await ask('/services')).status).toBe(200);
  });

  it('are lists without their last page and lists that shrank, once per walk', async () => {
    const all = await names('/services', 20);
    simulator.control.addFault({
      area: 'pagerduty',
      operation: 'services.list',
      kind: 'missingLastPage',
      times: 1,
    });
    expect(await names('/services', 20)).toEqual(
      all.slice(0, Math.floor((all.length - 1) / 20) * 20),
    );
    expect(await names('/services', 20)).toEqual(all);
    simulator.control.addFault({
      area: 'pagerduty',
      operation: 'services.list',
      kind: 'shrunkList',
      share: 0.5,
      times: 1,
    });
    expect(await names('/services', 20)).toHaveLength(
      Math.floor(all.length / 2),
    );
    expect(await names('/services', 20)).toEqual(all);
  });
});

describe('faults of AWS', () => {
  const listTags = () =>
    organizations.send(
      new ListTagsForResourceCommand({ ResourceId: '111111111111' }),
    );

  it('are throttling that passes, which the SDK retries', async () => {
    const patient = new OrganizationsClient({
      endpoint: simulator.url,
      region: 'us-east-1',
      credentials: {
        accessKeyId: 'AKIADEMODEMODEMODEMO',
        secretAccessKey: 'x',
      },
      maxAttempts: 4,
    });
    simulator.control.addFault({ area: 'aws', kind: 'rateLimit', times: 2 });
    const { Accounts, $metadata } = await patient.send(
      new ListAccountsCommand({}),
    );
    patient.destroy();
    expect(Accounts).toHaveLength(20);
    expect($metadata.attempts).toBe(3);
    simulator.control.addFault({ area: 'aws', kind: 'rateLimit', times: 1 });
    await expect(listTags()).rejects.toMatchObject({
      name: 'TooManyRequestsException',
    });
  });

  it('are denials of one operation, and internal errors', async () => {
    simulator.control.addFault({
      area: 'aws',
      operation: 'ListTagsForResource',
      kind: 'accessDenied',
    });
    await expect(listTags()).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    expect(await accountIds()).toHaveLength(45);
    simulator.control.clearFaults();
    simulator.control.addFault({
      area: 'aws',
      kind: 'status',
      status: 500,
      times: 1,
    });
    await expect(listTags()).rejects.toMatchObject({
      name: 'ServiceException',
      $metadata: { httpStatusCode: 500 },
    });
    await expect(listTags()).resolves.toMatchObject({
      Tags: expect.any(Array),
    });
  });

  it('are lists that are too short, and bodies that are cut', async () => {
    simulator.control.addFault({
      area: 'aws',
      operation: 'ListAccounts',
      kind: 'missingLastPage',
      times: 1,
    });
    expect(await accountIds()).toHaveLength(40);
    simulator.control.addFault({
      area: 'aws',
      operation: 'ListAccounts',
      kind: 'shrunkList',
      share: 0,
      times: 1,
    });
    expect(await accountIds()).toHaveLength(0);
    simulator.control.addFault({ area: 'aws', kind: 'cutBody', times: 1 });
    await expect(accountIds()).rejects.toThrow();
    expect(await accountIds()).toHaveLength(45);
  });
});
