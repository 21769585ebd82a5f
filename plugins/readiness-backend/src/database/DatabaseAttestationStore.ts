import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { AttestationRecord } from '../domain/attestations';
import { fromAttestation, toAttestation, type AttestationRow } from './actRows';
import type { AttestationStore } from './AttestationStore';
import { listAttestations } from './operations/listAttestations';

export class DatabaseAttestationStore implements AttestationStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseAttestationStore {
    return new DatabaseAttestationStore(knex);
  }

  async add(
    attestation: AttestationRecord,
    replaces: { ofPerson: boolean },
  ): Promise<AttestationRecord> {
    const row = fromAttestation(attestation);
    return this.#knex.transaction(async transaction => {
      const before = transaction<AttestationRow>('attestations')
        .where({
          entity_ref: row.entity_ref,
          standard_id: row.standard_id,
          kind_id: row.kind_id,
        })
        .whereNull('ended');
      if (replaces.ofPerson) before.where('attested_by', row.attested_by);
      const replaced = await before
        .clone()
        .orderBy([
          { column: 'attested_at', order: 'desc' },
          { column: 'id', order: 'desc' },
        ])
        .forUpdate();
      // What has expired stays expired; what still holds is replaced.
      await before.where('expires_at', '>', row.attested_at).update({
        ended: 'replaced',
        ended_by: row.attested_by,
        ended_at: row.attested_at,
      });
      const renews = replaced[0]?.id ?? null;
      await transaction('attestations').insert({ ...row, renews });
      return toAttestation({ ...row, renews });
    });
  }

  async revoke(id: string, end: { by: string; at: Date; reason: string }) {
    const rows = await this.#knex('attestations')
      .where('id', id)
      .whereNull('ended')
      .where('expires_at', '>', end.at)
      .update({
        ended: 'revoked',
        ended_by: end.by,
        ended_at: end.at,
        end_reason: end.reason,
      });
    if (rows === 0) {
      throw new ConflictError('The attestation is over already');
    }
  }

  async get(id: string) {
    const row = await this.#knex<AttestationRow>('attestations')
      .where('id', id)
      .first();
    return row && toAttestation(row);
  }

  async list(query: Parameters<AttestationStore['list']>[0]) {
    return (await listAttestations(this.#knex, query)).map(toAttestation);
  }
}
