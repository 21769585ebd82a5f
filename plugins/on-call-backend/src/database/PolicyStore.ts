import type {
  EscalationPolicy,
  MirroredPerson,
  OnCallService,
  Reference,
} from '@operations-in-teams/plugin-on-call-common';
import type { ServicePosition } from './MirrorStore';

export type PolicyKey = { account: string; id: string };

/** A policy as lists order and find it, with the services that page it. */
export type PolicyEntry = PolicyKey & {
  name: string;
  /** Of the policy, or of the first of its services where it has none. */
  team?: Reference;
  /** Ids of the teams of the policy and of its services. */
  teamIds: string[];
  services: Reference[];
};

export type TeamEntry = PolicyKey & { name: string };

/** Reads policies, teams and people across the mirror. */
export interface PolicyStore {
  /** All policies, by team and name. */
  listPolicies(accounts: string[]): Promise<PolicyEntry[]>;

  /** Policies with who is on call for them, by `keyOf`. */
  getPolicies(
    keys: PolicyKey[],
  ): Promise<Map<string, EscalationPolicy & { collectedAt: number }>>;

  /** Policies that somebody of such a name is on call for at a moment. */
  findPoliciesByPerson(
    accounts: string[],
    name: string,
    at: Date,
  ): Promise<PolicyKey[]>;

  /** The levels of policies without who is on call for them, by `keyOf`. */
  getLevels(
    keys: PolicyKey[],
  ): Promise<Map<string, EscalationPolicy['levels']>>;

  /** All services, by name. */
  listServices(accounts: string[]): Promise<OnCallService[]>;

  listTeams(accounts: string[]): Promise<TeamEntry[]>;

  listPeople(options: {
    accounts: string[];
    matched?: boolean;
    limit: number;
    after?: ServicePosition;
  }): Promise<{ people: MirroredPerson[]; total: number }>;
}

export function keyOf({ account, id }: PolicyKey): string {
  return JSON.stringify([account, id]);
}
