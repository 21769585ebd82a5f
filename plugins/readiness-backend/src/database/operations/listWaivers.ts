import type { Knex } from 'knex';
import type { WaiverState } from '@operations-in-teams/plugin-readiness-common';
import type { ListedWaiverRow } from '../actRows';
import type { WaiverStore } from '../WaiverStore';

type WaiverQuery = Knex.QueryBuilder;

/** Waivers with their subjects' owners and what their rules say now. */
export function selectWaivers(knex: Knex): WaiverQuery {
  return knex('waivers')
    .leftJoin('subjects', 'subjects.entity_ref', 'waivers.entity_ref')
    .leftJoin('results', join =>
      join
        .on('results.entity_ref', 'waivers.entity_ref')
        .andOn('results.standard_id', 'waivers.standard_id')
        .andOn('results.rule_id', 'waivers.rule_id'),
    )
    .select('waivers.*', 'subjects.owner_ref', {
      result_status: 'results.status',
      result_underlying: 'results.underlying',
    });
}

/** Whether it was approved and nobody has ended it; still not whether it is over. */
export function approvedOnly(query: WaiverQuery): WaiverQuery {
  return query.where('waivers.decision', 'approved').whereNull('waivers.ended');
}

/** Newest first. */
export async function listWaivers(
  knex: Knex,
  query: Parameters<WaiverStore['list']>[0],
): Promise<ListedWaiverRow[]> {
  const { now, states, entityRef, ownerRef, after, limit } = query;
  const found = selectWaivers(knex)
    .orderBy([
      { column: 'waivers.requested_at', order: 'desc' },
      { column: 'waivers.id', order: 'desc' },
    ])
    .limit(limit);
  if (entityRef !== undefined) found.where('waivers.entity_ref', entityRef);
  if (ownerRef !== undefined) found.where('subjects.owner_ref', ownerRef);
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
        .where('waivers.requested_at', '<', after.at)
        .orWhere(same =>
          same
            .where('waivers.requested_at', after.at)
            .where('waivers.id', '<', after.id),
        ),
    );
  }
  return found;
}

/** The same as the state that follows from a record, for the database. */
function whereState(query: WaiverQuery, state: WaiverState, now: Date): void {
  switch (state) {
    case 'withdrawn':
    case 'revoked':
      query.where('waivers.ended', state);
      return;
    case 'declined':
      query.whereNull('waivers.ended').where('waivers.decision', state);
      return;
    case 'expired':
      query
        .whereNull('waivers.ended')
        .where('waivers.expires_at', '<=', now)
        .where(either =>
          either
            .whereNull('waivers.decision')
            .orWhere('waivers.decision', 'approved'),
        );
      return;
    case 'requested':
      query
        .whereNull('waivers.ended')
        .whereNull('waivers.decision')
        .where('waivers.expires_at', '>', now);
      return;
    default:
      approvedOnly(query).where('waivers.expires_at', '>', now);
  }
}
