import { askPagerDuty, type Json } from '../__testUtils__/askPagerDuty';
import { startSimulator, type Simulator } from '../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');
let simulator: Simulator;
const { get, all } = askPagerDuty(() => simulator);

jest.setTimeout(60_000);

beforeAll(async () => {
  simulator = await startSimulator({ now });
});
afterAll(() => simulator.close());

const serviceNamed = (name: string) =>
  simulator.company.pagerDuty.services.find(service => service.name === name)!;

describe('maintenance windows', () => {
  it('are found by when they are, and keep incidents away', async () => {
    const ongoing = await all(
      '/maintenance_windows?filter=ongoing',
      'maintenance_windows',
    );
    expect(ongoing.map(({ services }) => services[0].summary)).toEqual([
      'feed-importer',
    ]);
    const past = await all(
      '/maintenance_windows?filter=past',
      'maintenance_windows',
    );
    expect(past.length).toBeGreaterThan(10);
    const held = await get(
      `/incidents?service_ids[]=${
        serviceNamed('feed-importer').id
      }&since=2026-11-01T01:00:00Z`,
    );
    expect(held.body.incidents).toEqual([]);
    expect((await get('/maintenance_windows?filter=soon')).status).toBe(400);
  });
});

describe('standards', () => {
  it('are scored for each service', async () => {
    const search = serviceNamed('search-api');
    const player = serviceNamed('podcast-player-api');
    const { body } = await get(
      `/standards/scores/technical_services?ids[]=${search.id}&ids[]=${player.id}`,
    );
    const depth = body.resources.map(({ resource_id, standards }: Json) => [
      resource_id,
      standards.find(
        ({ type }: Json) => type === 'minimum_escalation_policy_rule_depth',
      ).pass,
    ]);
    expect(Object.fromEntries(depth)).toEqual({
      [search.id]: false,
      [player.id]: true,
    });
    expect((await get('/standards/scores/technical_services')).status).toBe(
      400,
    );
    expect(
      (await get('/standards/scores/technical_services/PNOBODY')).status,
    ).toBe(404);
  });
});
