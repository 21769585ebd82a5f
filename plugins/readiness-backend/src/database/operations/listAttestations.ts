import type { Knex } from 'knex';
import type { AttestationState } from '@operations-in-teams/plugin-readiness-common';
import type { AttestationRow } from '../actRows';
import type { AttestationStore } from '../AttestationStore';

/** Newest first. */
export async function listAttestations(
  knex: Knex,
  query: Parameters<AttestationStore['list']>[0],
): Promise<AttestationRow[]> {
  const { now, states, ownerRef, expiresBefore, after, limit } = query;
  const found = knex('attestations')
    .select('attestations.*')
    .orderBy([
      { column: 'attestations.attested_at', order: 'desc' },
      { column: 'attestations.id', order: 'desc' },
    ])
    .limit(limit);
  const wanted = {
    'attestations.entity_ref': query.entityRef,
    standard_id: query.standardId,
    kind_id: query.kindId,
  };
  for (const [column, value] of Object.entries(wanted)) {
    if (value !== undefined) found.where(column, value);
  }
  if (ownerRef !== undefined) {
    found
      .join('subjects', 'subjects.entity_ref', 'attestations.entity_ref')
      .where('owner_ref', ownerRef);
  }
  if (expiresBefore) found.where('expires_at', '<', expiresBefore);
  if (states) {
    found.where(any => {
      for (const state of states) {
        any.orWhere(one => whereState(one, state, now));
      }
    });
  }
  if (after) {
    found.where(later =>
      later
        .where('attested_at', '<', after.at)
        .orWhere(same =>
          same.where('attested_at', after.at).where('id', '<', after.id),
        ),
    );
  }
  return found;
}

/** The same as the state that follows from a record, for the database. */
function whereState(
  query: Knex.QueryBuilder,
  state: AttestationState,
  now: Date,
): void {
  if (state === 'replaced' || state === 'revoked') {
    query.where('ended', state);
  } else {
    query
      .whereNull('ended')
      .where('expires_at', state === 'expired' ? '<=' : '>', now);
  }
}
