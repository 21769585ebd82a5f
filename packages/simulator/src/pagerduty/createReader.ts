import type { World } from '../World';
import { createReferences } from './references';
import { renderTeam, renderUser } from './renderPeople';
import { renderPolicy, renderService } from './renderServices';

/** Objects in full where they are asked for, and references otherwise. */
export function createReader(world: World, includes: Set<string>) {
  const { users, teams, services, escalationPolicies } =
    world.company.pagerDuty;
  const references = createReferences(world);
  const inFull = <T extends { id: string }>(
    items: T[],
    id: string,
    names: string[],
    render: (item: T) => Record<string, unknown>,
  ) => {
    const item = items.find(candidate => candidate.id === id);
    return item && names.some(name => includes.has(name))
      ? render(item)
      : undefined;
  };
  return {
    /** A person, in full where one of the names is included. */
    user: (id: string, ...names: string[]) =>
      inFull(users, id, [...names, 'users'], user =>
        renderUser(user, references),
      ) ?? references.user(id),
    team: (id: string) =>
      inFull(teams, id, ['teams'], renderTeam) ?? references.team(id),
    service: (id: string, ...names: string[]) =>
      inFull(services, id, [...names, 'services'], service =>
        renderService(service, world, new Set()),
      ) ?? references.service(id),
    policy: (id: string) =>
      inFull(escalationPolicies, id, ['escalation_policies'], policy =>
        renderPolicy(policy, world, new Set()),
      ) ?? references.policy(id),
  };
}

export type Reader = ReturnType<typeof createReader>;
