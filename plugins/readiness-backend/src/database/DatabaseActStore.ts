import type { Knex } from 'knex';
import type { SubjectActs } from '../domain/acts';
import type { ActStore } from './ActStore';
import { toAttestation, toWaiver } from './actRows';
import { findActs } from './operations/findActs';
import { openActs } from './operations/openActs';

export class DatabaseActStore implements ActStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseActStore {
    return new DatabaseActStore(knex);
  }

  async inEffect(
    entityRefs: string[],
    now: Date,
  ): Promise<ReadonlyMap<string, SubjectActs>> {
    return findActs(this.#knex, { entityRefs, now });
  }

  async ofSubject(entityRef: string, now: Date) {
    const { waivers, attestations } = await openActs(
      this.#knex,
      entityRef,
      now,
    );
    return {
      waivers: waivers.map(toWaiver),
      attestations: attestations.map(toAttestation),
    };
  }

  async expired(now: Date, limit: number): Promise<string[]> {
    const over = (table: string) =>
      this.#knex(table)
        .select('entity_ref')
        .where('expiry_done', false)
        .where('expires_at', '<=', now);
    const rows = await over('waivers')
      .union(over('attestations'))
      .orderBy('entity_ref')
      .limit(limit);
    return rows.map(row => row.entity_ref);
  }

  async expiryDone(entityRefs: string[], now: Date): Promise<void> {
    const over = (table: string) =>
      this.#knex(table)
        .whereIn('entity_ref', entityRefs)
        .where('expiry_done', false)
        .where('expires_at', '<=', now);
    await over('waivers').update({ expiry_done: true, pending_ref: null });
    await over('attestations').update({ expiry_done: true });
  }
}
