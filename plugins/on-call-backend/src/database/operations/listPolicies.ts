import type { Reference } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import { keyOf, type PolicyEntry } from '../PolicyStore';
import { selectServices } from './selectServices';
import type { ServiceRow } from '../rows';

type PolicyRow = {
  account: string;
  id: string;
  name: string;
  team_id: string | null;
  team_name: string | null;
  team_url: string | null;
};

/** All policies with their services, in two statements. */
export async function listPolicies(
  knex: Knex,
  accounts: string[],
): Promise<PolicyEntry[]> {
  const policies: PolicyRow[] = await knex('policies')
    .leftJoin('teams', join =>
      join
        .on('teams.account', 'policies.account')
        .andOn('teams.id', 'policies.team_id'),
    )
    .whereIn('policies.account', accounts)
    .select('policies.account', 'policies.id', 'policies.name', 'team_id', {
      team_name: knex.raw('coalesce(teams.name, policies.team_name)'),
      team_url: knex.raw('coalesce(teams.url, policies.team_url)'),
    });
  const services: ServiceRow[] = await selectServices(knex)
    .whereIn('services.account', accounts)
    .whereNotNull('services.policy_id')
    .orderBy(['services.name', 'services.id']);

  const byPolicy = new Map<string, ServiceRow[]>();
  for (const service of services) {
    const key = keyOf({ account: service.account, id: service.policy_id! });
    const others = byPolicy.get(key);
    if (others) others.push(service);
    else byPolicy.set(key, [service]);
  }
  return policies
    .map(policy => toEntry(policy, byPolicy.get(keyOf(policy)) ?? []))
    .sort(
      (a, b) =>
        compare(a.team?.name ?? '\uffff', b.team?.name ?? '\uffff') ||
        compare(a.name, b.name) ||
        compare(a.account, b.account) ||
        compare(a.id, b.id),
    );
}

function toEntry(policy: PolicyRow, services: ServiceRow[]): PolicyEntry {
  const team = [policy, ...services]
    .map(teamOf)
    .find(candidate => candidate !== undefined);
  return {
    account: policy.account,
    id: policy.id,
    name: policy.name,
    ...(team && { team }),
    teamIds: [
      ...new Set([policy, ...services].flatMap(({ team_id }) => team_id ?? [])),
    ],
    services: services.map(({ id, name, url }) => ({
      id,
      name,
      ...(url !== null && { url }),
    })),
  };
}

function teamOf(
  row: Pick<PolicyRow, 'team_id' | 'team_name' | 'team_url'>,
): Reference | undefined {
  if (row.team_id === null) return undefined;
  return {
    id: row.team_id,
    name: row.team_name ?? row.team_id,
    ...(row.team_url !== null && { url: row.team_url }),
  };
}

// Not by locale, so that every replica orders alike.
function compare(a: string, b: string) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
