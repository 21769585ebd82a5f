import { askPagerDuty, type Json } from '../__testUtils__/askPagerDuty';
import { startSimulator, type Simulator } from '../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');
let simulator: Simulator;
const { all, control } = askPagerDuty(() => simulator);

jest.setTimeout(60_000);

beforeEach(async () => {
  simulator = await startSimulator({ now });
});
afterEach(() => simulator.close());

describe('changes by hand', () => {
  it('leave what has happened as it was, and count from then on', async () => {
    const entriesOf = async (since: string, until: string) =>
      all(`/log_entries?since=${since}&until=${until}`, 'log_entries');
    const past = () =>
      entriesOf('2026-11-01T00:00:00Z', '2026-11-24T12:00:00Z');
    const before = await past();
    const nora = simulator.company.pagerDuty.users.find(
      ({ name }) => name === 'Nora Ek',
    )!;
    for (const { id } of simulator.company.pagerDuty.escalationPolicies) {
      await control('PUT', `/pagerduty/escalation-policies/${id}/rules`, [
        { delayMinutes: 5, targets: [{ type: 'user', id: nora.id }] },
      ]);
    }
    expect(await past()).toEqual(before);
    await control('PUT', '/clock', { stopAt: '2026-12-24T12:00:00Z' });
    const later = await entriesOf(
      '2026-11-25T00:00:00Z',
      '2026-12-24T12:00:00Z',
    );
    const told = later
      .filter(({ type }) => type === 'assign_log_entry')
      .flatMap(({ assignees }) => assignees.map(({ id }: Json) => id));
    expect(told.length).toBeGreaterThan(10);
    expect(new Set(told)).toEqual(new Set([nora.id]));
  });
});
