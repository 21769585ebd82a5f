import { askPagerDuty, type Json } from '../__testUtils__/askPagerDuty';
import {
  documentedStatus,
  violations,
} from '../__testUtils__/pagerDutySchemas';
import { startSimulator, type Simulator } from '../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');
let simulator: Simulator;
const { get, control } = askPagerDuty(() => simulator);

jest.setTimeout(60_000);

beforeEach(async () => {
  simulator = await startSimulator({ now });
});
afterEach(() => simulator.close());

const RECORDS = '/audit/records?root_resource_types[]=schedules';
const range = 'since=2026-10-24T12:02:00Z&until=2026-11-24T12:01:00Z';

const scheduleNamed = (name: string) =>
  simulator.company.pagerDuty.schedules.find(
    schedule => schedule.name === name,
  )!;

/** Every page of a list, by cursor. */
async function all(path: string, limit: number): Promise<Json[]> {
  const records: Json[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await get(
      `${path}&limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    records.push(...body.records);
    if (!body.next_cursor) return records;
    cursor = body.next_cursor;
  }
}

describe('audit records', () => {
  it('follow PagerDuty’s published description', async () => {
    const told = await all(`${RECORDS}&${range}`, 100);
    const v2 = told.find(
      ({ root_resource: { type } }) => type === 'schedule_reference',
    )!.root_resource.id;
    const v3 = scheduleNamed('Creator Studio on-call').id;
    for (const [operation, path] of [
      ['audit.list', `${RECORDS}&${range}`],
      ['schedules.audit', `/schedules/${v2}/audit/records?${range}`],
      ['v3.schedules.audit', `/v3/schedules/${v3}/audit/records?${range}`],
    ]) {
      const { status, body } = await get(path);
      expect([path, status]).toEqual([path, documentedStatus[operation]]);
      expect(violations('responses', operation, body)).toEqual([]);
      expect([path, body.records.length > 0]).toEqual([path, true]);
    }
    const refused: [string, number][] = [
      [`/schedules/${v3}/audit/records`, 400],
      [`/v3/schedules/${v2}/audit/records`, 400],
      ['/schedules/PNOBODY/audit/records', 404],
      [`${RECORDS}&since=2026-10-01T00:00:00Z`, 400],
      [`${RECORDS}&cursor=x`, 400],
      ['/audit/records?root_resource_types[]=phones', 400],
    ];
    for (const [path, status] of refused) {
      expect([path, (await get(path)).status]).toEqual([path, status]);
    }
    expect(
      (await get(`/audit/records?root_resource_types[]=teams&${range}`)).body
        .records,
    ).toEqual([]);
  });

  it('tell of every override in the past, newest first, page by page', async () => {
    const records = await all(`${RECORDS}&${range}`, 2);
    expect(records).toEqual(await all(`${RECORDS}&${range}`, 100));
    const times = records.map(({ execution_time: at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const types = records.flatMap(({ actors }) =>
      actors.map(({ type }: Json) => type),
    );
    expect(new Set(types)).toEqual(
      new Set(['user_reference', 'app_reference']),
    );
    const overrides = simulator.company.pagerDuty.schedules.flatMap(schedule =>
      schedule.overrides.map(({ id }) => id),
    );
    const told = new Set(records.map(({ details }) => details.resource.id));
    expect(overrides.filter(id => told.has(id)).length).toBeGreaterThan(0);
  });

  it('tell at once of overrides that the control API makes, and in whose name', async () => {
    const schedule = scheduleNamed('Podcast Player primary');
    const [first, second] = simulator.company.pagerDuty.users;
    const start = '2026-11-25T18:00:00.000Z';
    const end = '2026-11-26T06:00:00.000Z';
    const before = await all(`${RECORDS}&${range}`, 100);
    for (const madeBy of [undefined, second.id]) {
      await control('POST', `/pagerduty/schedules/${schedule.id}/overrides`, {
        start,
        end,
        userId: first.id,
        ...(madeBy && { madeBy }),
      });
    }
    const made = (await all(`${RECORDS}&${range}`, 100)).slice(
      0,
      -before.length,
    );
    expect(made.map(({ actors }) => actors[0].summary).sort()).toEqual(
      ['Control API', second.name].sort(),
    );
    for (const record of made) {
      expect(record).toMatchObject({
        execution_time: now.toISOString(),
        action: 'create',
        root_resource: { id: schedule.id },
        details: {
          fields: [
            { name: 'start', value: start },
            { name: 'end', value: end },
          ],
          references: [{ added: [{ id: first.id }] }],
        },
      });
    }
  });

  it('fail as they are told to', async () => {
    for (const [fault, status] of [
      [{ kind: 'accessDenied' }, 403],
      [{ kind: 'status', status: 402 }, 402],
    ] as const) {
      await control('POST', '/faults', {
        area: 'pagerduty',
        operation: 'audit.list',
        times: 1,
        ...fault,
      });
      expect((await get(RECORDS)).status).toBe(status);
    }
    const whole = await all(`${RECORDS}&${range}`, 2);
    await control('POST', '/faults', {
      area: 'pagerduty',
      operation: 'audit.list',
      kind: 'missingLastPage',
    });
    expect((await all(`${RECORDS}&${range}`, 2)).length).toBeLessThan(
      whole.length,
    );
  });
});
