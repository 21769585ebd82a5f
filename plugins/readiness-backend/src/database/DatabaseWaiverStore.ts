import type { Knex } from 'knex';
import {
  fromWaiver,
  toWaiver,
  toWaiverEvent,
  type ListedWaiverRow,
  type WaiverEventRow,
} from './actRows';
import { assertUpdated, orConflict } from './conflicts';
import { listWaivers, selectWaivers } from './operations/listWaivers';
import type { WaiverEventRecord, WaiverStore } from './WaiverStore';

export class DatabaseWaiverStore implements WaiverStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseWaiverStore {
    return new DatabaseWaiverStore(knex);
  }

  async add(...[waiver, event]: Parameters<WaiverStore['add']>) {
    const row = fromWaiver(waiver);
    await this.#knex.transaction(async transaction => {
      // A request that nobody decided in time is in nobody's way.
      await transaction('waivers')
        .where({
          pending_ref: row.entity_ref,
          standard_id: row.standard_id,
          rule_id: row.rule_id,
        })
        .where('expires_at', '<=', waiver.requestedAt)
        .update({ pending_ref: null });
      await orConflict(
        transaction('waivers').insert(row),
        `A waiver of ${waiver.ruleId} for ${waiver.entityRef} is asked for already and waits to be decided`,
      );
      await addEvent(transaction, waiver.id, event);
      if (waiver.renews) {
        const { by, at } = event;
        await addEvent(transaction, waiver.renews, { kind: 'renewed', by, at });
      }
    });
  }

  async decide(...input: Parameters<WaiverStore['decide']>) {
    const [{ id, version }, { decision, ended, expiresAt }, event] = input;
    const { by, at } = event;
    await this.#knex.transaction(async transaction => {
      assertUpdated(
        await transaction('waivers')
          .where({ id, version })
          .update({
            version: version + 1,
            pending_ref: null,
            ...(decision && { decision, decided_by: by, decided_at: at }),
            ...(ended && { ended, ended_by: by, ended_at: at }),
            ...(expiresAt && { expires_at: expiresAt }),
          }),
      );
      await addEvent(transaction, id, event);
    });
  }

  async comment(id: string, event: WaiverEventRecord) {
    await addEvent(this.#knex, id, event);
  }

  async get(id: string) {
    const row: ListedWaiverRow | undefined = await selectWaivers(this.#knex)
      .where('waivers.id', id)
      .first();
    if (!row) return undefined;
    const events = await this.#knex<WaiverEventRow>('waiver_events')
      .where('waiver_id', id)
      .orderBy('id');
    return { waiver: toWaiver(row), events: events.map(toWaiverEvent) };
  }

  async list(query: Parameters<WaiverStore['list']>[0]) {
    return (await listWaivers(this.#knex, query)).map(toWaiver);
  }
}

async function addEvent(
  knex: Knex,
  waiverId: string,
  { kind, by, at, text }: WaiverEventRecord,
): Promise<void> {
  await knex('waiver_events').insert({
    waiver_id: waiverId,
    kind,
    by,
    at,
    text: text ?? null,
  });
}
