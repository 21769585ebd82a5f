import {
  OrganizationsClient,
  paginateListAccounts,
} from '@aws-sdk/client-organizations';
import { startSimulator } from './startSimulator';

const now = new Date('2026-11-24T12:00:00Z');
const token = { authorization: 'Token token=demo-pagerduty-token' };

// A page of a large organisation takes its time on a busy machine.
jest.setTimeout(60_000);

describe('startSimulator', () => {
  it('listens on loopback only', async () => {
    await expect(startSimulator({ host: '0.0.0.0' })).rejects.toThrow(
      'The simulator listens on loopback only',
    );
    const simulator = await startSimulator({ now });
    expect(simulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(simulator.url).port);
    await expect(startSimulator({ port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await simulator.close();
  });

  it('gives the same bytes for the same seed and time', async () => {
    const paths = [
      '/oncalls?limit=100&since=2026-11-01T00:00:00Z&until=2026-12-24T00:00:00Z',
      '/services?limit=100&include[]=integrations',
      '/users?limit=100',
    ];
    const read = async () => {
      const simulator = await startSimulator({ now, seed: 'again' });
      const texts: string[] = [];
      for (const path of paths) {
        const response = await fetch(`${simulator.url}/pagerduty${path}`, {
          headers: token,
        });
        texts.push(await response.text());
      }
      await simulator.close();
      return texts;
    };
    expect(await read()).toEqual(await read());
  });

  it('closes while requests hang', async () => {
    const simulator = await startSimulator({ now });
    simulator.control.addFault({ area: 'pagerduty', kind: 'hang' });
    const outcome = fetch(`${simulator.url}/pagerduty/teams`, {
      headers: token,
    }).then(
      () => 'answered',
      () => 'gone',
    );
    while (!simulator.control.state().requests['pagerduty teams.list']) {
      await new Promise(resolve => setImmediate(resolve));
    }
    await simulator.close();
    expect(await outcome).toBe('gone');
  });

  it('answers at full scale', async () => {
    const simulator = await startSimulator({
      now,
      scale: { services: 1_000, accounts: 10_000 },
    });
    const client = new OrganizationsClient({
      endpoint: simulator.url,
      region: 'us-east-1',
      credentials: {
        accessKeyId: 'AKIADEMODEMODEMODEMO',
        secretAccessKey: 'x',
      },
    });
    let accounts = 0;
    for await (const page of paginateListAccounts({ client }, {})) {
      accounts += page.Accounts?.length ?? 0;
    }
    client.destroy();
    expect(accounts).toBe(10_045);
    const response = await fetch(
      `${simulator.url}/pagerduty/services?limit=100&total=true&include[]=escalation_policies`,
      { headers: token },
    );
    const { total } = (await response.json()) as { total: number };
    expect(total).toBeGreaterThan(1_000);
    await simulator.close();
  });
});
