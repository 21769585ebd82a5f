import type { DatabaseService } from '@backstage/backend-plugin-api';
import type {
  Interval,
  Problem,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type {
  ListedSchedule,
  PulledFinalShift,
  ScheduleSystem,
} from '../mirror/schedules/types';
import { windowOf } from '../mirror/schedules/slots';
import { migrate } from './migrations';
import type { ServicePosition } from './MirrorStore';
import { listFeeds, readFeed, writeFeed } from './operations/feeds';
import { findShifts } from './operations/findShifts';
import { listSchedules } from './operations/listSchedules';
import { saveSchedules } from './operations/saveSchedules';
import { saveSlot } from './operations/saveSlot';
import { summariseSchedules } from './operations/summariseSchedules';
import { whereTuples } from './operations/whereTuples';
import type { Moment } from './rows';
import type {
  FeedState,
  ScheduleKey,
  SchedulesWrite,
  ScheduleStore,
} from './ScheduleStore';

/** Keeps schedules in the plugin's database. */
export class DatabaseScheduleStore implements ScheduleStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabaseScheduleStore(await migrate(options.database));
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  getFeed(account: string, feed: string) {
    return readFeed(this.#knex, account, feed);
  }

  saveFeed(account: string, feed: string, state: FeedState) {
    return writeFeed(this.#knex, account, feed, state);
  }

  listFeeds(accounts: string[]) {
    return listFeeds(this.#knex, accounts);
  }

  summarise(accounts: string[], now: number) {
    return summariseSchedules(this.#knex, accounts, now);
  }

  async getSchedules(account: string) {
    const rows: Array<{
      id: string;
      system: ScheduleSystem;
      problem_code: string | null;
    }> = await this.#knex('schedules')
      .select('id', 'system', 'problem_code')
      .where({ account })
      .whereNull('removed_at')
      .orderBy('id');
    return rows.map(({ problem_code: problem, ...row }) => ({
      ...row,
      failing: problem !== null,
    }));
  }

  async getSlots(account: string) {
    const rows: Array<{
      schedule_id: string;
      slot: number;
      collected_at: Moment;
    }> = await this.#knex('schedule_slots')
      .select('schedule_id', 'slot', 'collected_at')
      .where({ account });
    return rows.map(row => ({
      scheduleId: row.schedule_id,
      slot: row.slot,
      collectedAt: new Date(row.collected_at),
    }));
  }

  async saveSchedules(account: string, at: Date, writes: SchedulesWrite[]) {
    await this.#knex.transaction(trx =>
      saveSchedules(trx, account, at, writes),
    );
  }

  async saveSlot(
    account: string,
    at: Date,
    slot: number,
    schedule: ListedSchedule,
    shifts: PulledFinalShift[],
  ) {
    await this.#knex.transaction(trx =>
      saveSlot(trx, account, at, slot, schedule, shifts),
    );
  }

  async saveProblem(account: string, id: string, problem: Problem) {
    await this.#knex('schedules').where({ account, id }).update({
      problem_code: problem.code,
      problem_message: problem.message,
    });
  }

  async deleteSlotsBefore(account: string, slot: number) {
    await this.#knex.transaction(async trx => {
      for (const table of ['schedule_shifts', 'schedule_slots']) {
        await trx(table).where({ account }).where('slot', '<', slot).delete();
      }
      const start = new Date(windowOf(slot).start);
      await trx('schedule_changes')
        .where({ account })
        .where('seen_at', '<', start)
        .delete();
      await trx('schedules')
        .where({ account })
        .where('removed_at', '<', start)
        .delete();
    });
  }

  listSchedules(options: {
    accounts: string[];
    limit: number;
    after?: ServicePosition;
    now: Date;
  }) {
    return listSchedules(this.#knex, options);
  }

  findShifts(keys: ScheduleKey[], window: Interval) {
    return findShifts(this.#knex, keys, window);
  }

  async findSlots(keys: ScheduleKey[]) {
    const rows = await whereTuples<{
      account: string;
      schedule_id: string;
      slot: number;
      collected_at: Moment;
    }>(
      () => this.#knex('schedule_slots').select('*'),
      ['account', 'schedule_id'],
      keys.map(({ account, id }) => [account, id]),
    );
    return rows.map(row => ({
      account: row.account,
      id: row.schedule_id,
      slot: row.slot,
      collectedAt: new Date(row.collected_at),
    }));
  }

  async findSchedulesOfTeams(accounts: string[], teams: string[]) {
    const rows: ScheduleKey[] = await this.#knex('schedules')
      .select('account', 'id')
      .whereIn('account', accounts)
      .whereNull('removed_at')
      .andWhere(query =>
        query.whereIn('team_id', teams).orWhereIn('team_name', teams),
      );
    return rows;
  }
}
