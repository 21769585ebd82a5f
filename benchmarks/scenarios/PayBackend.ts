import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { PayInput } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import { readPayPolicy } from '../../plugins/on-call-backend/src/config';
import {
  DatabaseHistoryStore,
  DatabasePayMirrorStore,
  DatabasePayStore,
  DatabaseScheduleStore,
} from '../../plugins/on-call-backend/src/database';
import { slotOf } from '../../plugins/on-call-backend/src/mirror/schedules/slots';
import { createPay } from '../../plugins/on-call-backend/src/service/pay/createPay';
import type { PayService } from '../../plugins/on-call-backend/src/service/pay/PayService';
import { openDatabase } from './backendServices';

const ACCOUNT = 'main';
const ROWS = 500;

/** Bands and rates as in the documentation. */
const PAY = {
  officeHours: '09:00-17:00',
  timeZone: 'Europe/Stockholm',
  currency: 'SEK',
  country: 'SE',
  bands: [
    { id: 'holiday', title: 'Holiday', days: ['holiday'] },
    { id: 'weekend', title: 'Weekend', days: ['saturday', 'sunday'] },
    { id: 'weeknight', title: 'Weeknight' },
  ],
  rates: [
    { id: 'secondary', levels: [2], perHour: '20' },
    { id: 'holiday', bands: ['holiday'], perHour: '150' },
    { id: 'weekend', bands: ['weekend'], perHour: '75.50' },
  ],
  rate: '50',
};

/** What an act on a month took. */
export type PayAct = {
  statements: number;
  cpuSeconds: number;
  seconds: number;
};

/** The backend of pay on a database of its own, with one month in its mirror. */
export class PayBackend {
  readonly #knex: Knex;
  readonly #folder: string;
  readonly pay: PayService;

  static async create(month: PayInput): Promise<PayBackend> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'pay-'));
    const knex = openDatabase(path.join(folder, 'pay.sqlite'));
    const database = { getClient: async () => knex };
    const schedules = await DatabaseScheduleStore.create({ database });
    const after = new Date(`${month.period}-28T00:00:00Z`);
    after.setUTCDate(after.getUTCDate() + 10);
    await fillMirror(knex, month, after);
    await schedules.saveFeed(ACCOUNT, 'schedules', { collectedAt: after });
    const { pay } = createPay({
      accounts: [ACCOUNT],
      rules: readPayPolicy(new ConfigReader({ onCall: { pay: PAY } })),
      store: await DatabasePayStore.create({ database }),
      mirror: await DatabasePayMirrorStore.create({ database }),
      history: await DatabaseHistoryStore.create({ database }),
      feeds: schedules,
      catalog: catalogServiceMock({ entities: month.people.map(toUser) }),
      auth: mockServices.auth(),
      clock: {
        now: () => after.getTime(),
        random: () => 0.5,
        wait: async () => {},
      },
    });
    return new PayBackend(knex, folder, pay!);
  }

  private constructor(knex: Knex, folder: string, pay: PayService) {
    this.#knex = knex;
    this.#folder = folder;
    this.pay = pay;
  }

  async measure(act: () => Promise<unknown>): Promise<PayAct> {
    let statements = 0;
    const count = () => {
      statements += 1;
    };
    this.#knex.on('query', count);
    const cpu = process.cpuUsage();
    const startedAt = process.hrtime.bigint();
    await act();
    const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
    const { user, system } = process.cpuUsage(cpu);
    this.#knex.removeListener('query', count);
    return { statements, cpuSeconds: (user + system) / 1e6, seconds };
  }

  async stop() {
    await this.#knex.destroy();
    await rm(this.#folder, { recursive: true });
  }
}

async function fillMirror(knex: Knex, month: PayInput, at: Date) {
  const idOf = (key: string) => key.slice(key.lastIndexOf('/') + 1);
  const levels = new Map<string, Set<number>>();
  const shifts = new Map<string, object>();
  const slots = new Map<string, object>();
  for (const {
    scheduleId,
    personId,
    level = 1,
    source,
    ...at_
  } of month.shifts) {
    const schedule = idOf(scheduleId);
    levels.set(schedule, (levels.get(schedule) ?? new Set()).add(level));
    const slot = slotOf(at_.start);
    for (const known of [slot, slotOf(at_.end)]) {
      slots.set(`${schedule}/${known}`, {
        account: ACCOUNT,
        schedule_id: schedule,
        slot: known,
        collected_at: at,
      });
    }
    shifts.set(`${schedule}/${at_.start}/${personId}`, {
      account: ACCOUNT,
      schedule_id: schedule,
      slot,
      person_id: idOf(personId),
      source: source.kind,
      starts_at: new Date(at_.start),
      ends_at: new Date(at_.end),
    });
  }
  const insert = (table: string, rows: object[]) =>
    knex.batchInsert(table, rows, ROWS);
  await insert('schedule_shifts', [...shifts.values()]);
  await insert('schedule_slots', [...slots.values()]);
  await insert(
    'schedules',
    month.schedules.map(({ id, name, timeZone }) => ({
      account: ACCOUNT,
      id: idOf(id),
      name,
      system: 'v2',
      time_zone: timeZone ?? 'Europe/Stockholm',
    })),
  );
  await insert(
    'people',
    month.people.map(({ id, name, timeZone }) => ({
      account: ACCOUNT,
      id: idOf(id),
      name,
      user_ref: id,
      time_zone: timeZone,
    })),
  );
  await insert(
    'policies',
    [...levels].map(([id, own]) => ({
      account: ACCOUNT,
      id: `E${id}`,
      name: `Policy ${id}`,
      loops: 0,
      levels: JSON.stringify(
        Array.from({ length: Math.max(...own) }, (_, index) => ({
          delayMinutes: 10,
          targets: own.has(index + 1)
            ? [{ type: 'schedule', id, name: id }]
            : [],
        })),
      ),
    })),
  );
}

function toUser({ id }: PayInput['people'][number]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: id.slice(id.lastIndexOf('/') + 1), namespace: 'default' },
    spec: {},
  };
}
