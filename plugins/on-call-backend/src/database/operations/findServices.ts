import type {
  EscalationPolicy,
  MirroredService,
  Shift,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { ServiceLookup } from '../MirrorStore';
import {
  type Moment,
  type PolicyRow,
  type ServiceRow,
  type ShiftRow,
  toPolicy,
  toService,
  toShift,
} from '../rows';
import { selectServices } from './selectServices';
import { whereTuples } from './whereTuples';

/**
 * Finds services with a fixed number of statements for every batch of
 * lookups, however many entities they come from.
 */
export async function findServices(
  knex: Knex,
  lookups: ServiceLookup[],
): Promise<Array<MirroredService | undefined>> {
  const idsByHash = await findIdsByHash(knex, lookups);
  const keys = lookups.map(({ account, serviceId, keyHash }) => {
    const id = serviceId ?? idsByHash.get(keyOf(account, keyHash));
    return id === undefined ? undefined : keyOf(account, id);
  });

  const rows = await whereTuples<ServiceRow & { collected_at: Moment | null }>(
    () =>
      selectServices(knex)
        .leftJoin('mirror_parts', join =>
          join
            .on('mirror_parts.account', 'services.account')
            .andOnVal('mirror_parts.part', 'services'),
        )
        .select('mirror_parts.collected_at'),
    ['services.account', 'services.id'],
    keys.filter(key => key !== undefined).map(partsOf),
  );
  const policies = await findPolicies(
    knex,
    rows
      .filter(({ policy_id }) => policy_id !== null)
      .map(row => [row.account, row.policy_id!]),
  );
  const services = new Map(
    rows.map(row => [
      keyOf(row.account, row.id),
      toMirroredService(row, policies),
    ]),
  );
  return keys.map(key => (key === undefined ? undefined : services.get(key)));
}

async function findIdsByHash(knex: Knex, lookups: ServiceLookup[]) {
  const rows = await whereTuples<{
    account: string;
    service_id: string;
    key_hash: string;
  }>(
    () =>
      knex('service_integration_keys')
        .select('account', 'service_id', 'key_hash')
        .orderBy('service_id', 'desc'),
    ['account', 'key_hash'],
    lookups
      .filter(({ keyHash }) => keyHash !== undefined)
      .map(({ account, keyHash }) => [account, keyHash!]),
  );
  return new Map(
    rows.map(row => [keyOf(row.account, row.key_hash), row.service_id]),
  );
}

export async function findPolicies(
  knex: Knex,
  ids: string[][],
): Promise<Map<string, EscalationPolicy>> {
  const rows = await whereTuples<PolicyRow>(
    () =>
      knex('policies')
        .leftJoin('on_call_windows', join =>
          join
            .on('on_call_windows.account', 'policies.account')
            .andOn('on_call_windows.policy_id', 'policies.id'),
        )
        .select(
          'policies.*',
          'window_start',
          'window_end',
          'collected_at',
          'confirmed_at',
        ),
    ['policies.account', 'policies.id'],
    ids,
  );
  const shifts = await whereTuples<ShiftRow>(
    () =>
      knex('on_call_shifts')
        .leftJoin('people', join =>
          join
            .on('people.account', 'on_call_shifts.account')
            .andOn('people.id', 'on_call_shifts.person_id'),
        )
        .select('on_call_shifts.*', 'people.user_ref', {
          person_name: knex.raw('coalesce(people.name, person_name)'),
          person_url: knex.raw('coalesce(people.url, person_url)'),
        }),
    ['on_call_shifts.account', 'policy_id'],
    ids,
  );
  const shiftsByPolicy = new Map<string, Shift[]>();
  for (const row of shifts) {
    const key = keyOf(row.account, row.policy_id);
    const others = shiftsByPolicy.get(key) ?? [];
    others.push(toShift(row));
    shiftsByPolicy.set(key, others);
  }
  return new Map(
    rows.map(row => {
      const key = keyOf(row.account, row.id);
      return [key, toPolicy(row, shiftsByPolicy.get(key) ?? [])];
    }),
  );
}

function toMirroredService(
  row: ServiceRow & { collected_at: Moment | null },
  policies: Map<string, EscalationPolicy>,
): MirroredService {
  const policy = policies.get(keyOf(row.account, row.policy_id ?? undefined));
  return {
    service: toService(row),
    collectedAt: new Date(row.collected_at ?? 0).getTime(),
    ...(policy && { policy }),
  };
}

function keyOf(account: string, id: string | undefined) {
  return JSON.stringify([account, id]);
}

function partsOf(key: string): string[] {
  return JSON.parse(key);
}
