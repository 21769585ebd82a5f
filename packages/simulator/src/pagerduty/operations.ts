import type { World } from '../World';
import { errorOfStatus } from './errors';
import {
  listResponse,
  matchesName,
  matchesTeams,
  sortByName,
} from './listResponse';
import type { Query } from './Query';
import { createReferences } from './references';
import { renderTeam, renderUser } from './renderPeople';
import { renderPolicy, renderService } from './renderServices';

export type OperationRequest = {
  world: World;
  query: Query;
  id: string;
};

export type Operation = {
  /** How faults name it. */
  name: string;
  path: string;
  scope: string;
  /** Status of the answer, 200 where left out. */
  status?: number;
  answer(request: OperationRequest): Record<string, unknown>;
};

export function findById<T extends { id: string }>(items: T[], id: string): T {
  const item = items.find(candidate => candidate.id === id);
  if (!item) throw errorOfStatus(404);
  return item;
}

const ABILITIES = [
  'teams',
  'urgencies',
  'service_support_hours',
  'multiple_time_zones',
  'coordinated_responding',
];

export const peopleOperations: Operation[] = [
  {
    name: 'abilities.list',
    path: '/abilities',
    scope: 'abilities.read',
    answer: () => ({ abilities: ABILITIES }),
  },
  {
    name: 'users.list',
    path: '/users',
    scope: 'users.read',
    answer: ({ world, query }) => {
      const { users, teams } = world.company.pagerDuty;
      const found = sortByName(users, query).filter(
        user => matchesName(user, query) && matchesTeams(user, query),
      );
      const full = query.includes().has('teams') ? { teams } : {};
      const references = createReferences(world);
      return listResponse(world, 'users.list', query, 'users', found, user =>
        renderUser(user, references, full),
      );
    },
  },
  {
    name: 'users.get',
    path: '/users/:id',
    scope: 'users.read',
    answer: ({ world, query, id }) => {
      const { users, teams } = world.company.pagerDuty;
      const full = query.includes().has('teams') ? { teams } : {};
      return {
        user: renderUser(findById(users, id), createReferences(world), full),
      };
    },
  },
  {
    name: 'teams.list',
    path: '/teams',
    scope: 'teams.read',
    answer: ({ world, query }) => {
      const found = sortByName(world.company.pagerDuty.teams, query).filter(
        team => matchesName(team, query),
      );
      return listResponse(
        world,
        'teams.list',
        query,
        'teams',
        found,
        renderTeam,
      );
    },
  },
  {
    name: 'teams.get',
    path: '/teams/:id',
    scope: 'teams.read',
    answer: ({ world, id }) => ({
      team: renderTeam(findById(world.company.pagerDuty.teams, id)),
    }),
  },
  {
    name: 'teams.members',
    path: '/teams/:id/members',
    scope: 'teams.read',
    answer: ({ world, query, id }) => {
      const { teams, users } = world.company.pagerDuty;
      const team = findById(teams, id);
      const references = createReferences(world);
      const full = query.includes().has('users');
      return listResponse(
        world,
        'teams.members',
        query,
        'members',
        users.filter(({ teamIds }) => teamIds.includes(team.id)),
        user => ({
          user: full ? renderUser(user, references) : references.user(user.id),
          role: user.jobTitle === 'Team lead' ? 'manager' : 'responder',
        }),
      );
    },
  },
];

export const serviceOperations: Operation[] = [
  {
    name: 'services.list',
    path: '/services',
    scope: 'services.read',
    answer: ({ world, query }) => {
      const name = query.text('name');
      query.timeZone();
      const found = sortByName(world.company.pagerDuty.services, query).filter(
        service =>
          matchesName(service, query) &&
          matchesTeams(service, query) &&
          (name === undefined || service.name === name),
      );
      return listResponse(
        world,
        'services.list',
        query,
        'services',
        found,
        service => renderService(service, world, query.includes()),
      );
    },
  },
  {
    name: 'services.get',
    path: '/services/:id',
    scope: 'services.read',
    answer: ({ world, query, id }) => ({
      service: renderService(
        findById(world.company.pagerDuty.services, id),
        world,
        query.includes(),
      ),
    }),
  },
  {
    name: 'escalation_policies.list',
    path: '/escalation_policies',
    scope: 'escalation_policies.read',
    answer: ({ world, query }) => {
      const userIds = query.list('user_ids');
      const found = sortByName(
        world.company.pagerDuty.escalationPolicies,
        query,
      ).filter(
        policy =>
          matchesName(policy, query) &&
          matchesTeams(policy, query) &&
          (!userIds ||
            policy.rules.some(({ targets }) =>
              targets.some(
                ({ type, id }) => type === 'user' && userIds.includes(id),
              ),
            )),
      );
      return listResponse(
        world,
        'escalation_policies.list',
        query,
        'escalation_policies',
        found,
        policy => renderPolicy(policy, world, query.includes()),
      );
    },
  },
  {
    name: 'escalation_policies.get',
    path: '/escalation_policies/:id',
    scope: 'escalation_policies.read',
    answer: ({ world, query, id }) => ({
      escalation_policy: renderPolicy(
        findById(world.company.pagerDuty.escalationPolicies, id),
        world,
        query.includes(),
      ),
    }),
  },
];
