import { allSystems } from './data/allSystems';
import type { ComponentData, SystemData } from './data/systems';
import { teams } from './data/teams';
import { createExtraRotations, createExtraUsers } from './extraRotations';
import { createPolicies } from './policies';
import { createSchedules, type Roster } from './schedules';
import type { StableIds } from './stableIds';
import type {
  EscalationPolicy,
  PagerDutyAccount,
  PagerDutyService,
  PagerDutyServiceStatus,
  PagerDutyUser,
  Person,
} from './types';

/** Services that are in another state than they should be. */
const statuses: Record<string, PagerDutyServiceStatus> = {
  'show-pages': 'disabled',
  'feed-importer': 'maintenance',
  'listen-counter': 'warning',
};

export const BATCH_SUFFIX = '-batch';

export function pagingServiceNames({ name, pager }: ComponentData): string[] {
  if (!pager || pager === 'none' || pager === 'deleted') return [];
  return pager === 'list' ? [name, `${name}${BATCH_SUFFIX}`] : [name];
}

function urgencyOf(component: ComponentData): PagerDutyService['urgency'] {
  if (component.roundTheClock || component.legacy) return 'high';
  return component.tier === 2 ? 'support_hours' : 'low';
}

function createUsers(ids: StableIds, people: Person[]): PagerDutyUser[] {
  const groups = [
    ...teams.filter(({ pagerDuty }) => pagerDuty).map(({ name }) => name),
    'leadership',
  ];
  return people.flatMap(person => {
    const memberships = person.memberOf.filter(name => groups.includes(name));
    if (memberships.length === 0 || !person.email) return [];
    return [
      {
        id: ids.pagerDuty('user', person.email),
        name: person.name,
        // Written as people write addresses; e-mail ignores the case.
        email:
          ids.number(8, 'case', person.email) === 0
            ? person.email.replace(/^./, first => first.toUpperCase())
            : person.email,
        jobTitle: person.title,
        timeZone: person.timeZone,
        role: person.userName === 'nora.ek' ? 'owner' : 'user',
        teamIds: memberships
          .filter(name => name !== 'leadership')
          .map(name => ids.pagerDuty('team', name)),
      },
    ];
  });
}

function createRoster(
  ids: StableIds,
  people: Person[],
  users: PagerDutyUser[],
): Roster {
  const idOf = ({ email }: Person) => ids.pagerDuty('user', email ?? '');
  const known = new Set(users.map(({ id }) => id));
  return {
    teamId: team => ids.pagerDuty('team', team),
    members: team =>
      people
        .filter(({ memberOf }) => memberOf.includes(team))
        .sort(
          (a, b) =>
            Number(b.title === 'Team lead') - Number(a.title === 'Team lead'),
        )
        .map(idOf)
        .filter(id => known.has(id)),
    userId: userName =>
      idOf(people.find(person => person.userName === userName)!),
  };
}

function createService(
  ids: StableIds,
  name: string,
  component: ComponentData,
  system: SystemData,
  policy: EscalationPolicy,
): PagerDutyService {
  // Insertion's pages still go to central operations under its own name.
  const team = system.owner === 'insertion' ? 'platform-operations' : undefined;
  return {
    id: ids.pagerDuty('service', name),
    name,
    description: `${name} of ${system.title}`,
    status: statuses[name] ?? 'active',
    createdAt: new Date(
      Date.UTC(2021, 0, 4, 9) + ids.number(900, 'created', name) * 86_400_000,
    ).toISOString(),
    escalationPolicyId: policy.id,
    teamIds: team ? [ids.pagerDuty('team', team)] : policy.teamIds,
    urgency: urgencyOf(component),
    integration: {
      id: ids.pagerDuty('integration', name),
      key: ids.hex(32, 'integration-key', name),
    },
  };
}

/** What there is more of than the story tells. */
type Extras = {
  components: { component: ComponentData; system: SystemData }[];
  people: Person[];
  schedules: number;
};

export function createPagerDuty(
  ids: StableIds,
  people: Person[],
  now: Date,
  extras: Extras,
): PagerDutyAccount {
  const users = createUsers(ids, people);
  const extraUsers = createExtraUsers(ids, extras.people);
  const roster = createRoster(ids, people, users);
  const schedules = createSchedules(ids, roster, now);
  const policies = createPolicies(ids, roster, schedules);
  const story = allSystems.flatMap(system =>
    system.components.map(component => ({ component, system })),
  );
  const extra = createExtraRotations(ids, {
    count: extras.schedules,
    userIds: (extraUsers.length > 0 ? extraUsers : users).map(({ id }) => id),
    teamIds: Object.keys(policies)
      .filter(team => team !== 'legacy')
      .map(roster.teamId),
  });
  const policyOf = (owner: string) =>
    policies[owner] ?? policies['platform-operations'];
  const services = [
    ...story.map(item => ({ ...item, policy: policyOf(item.system.owner) })),
    ...extras.components.map((item, index) => ({
      ...item,
      policy:
        extra.policies[index % extra.policies.length] ??
        policyOf(item.system.owner),
    })),
  ].flatMap(({ component, system, policy }) =>
    pagingServiceNames(component).map(name =>
      createService(ids, name, component, system, policy),
    ),
  );
  const forgotten: PagerDutyService = {
    id: ids.pagerDuty('service', 'old-web-site'),
    name: 'old-web-site',
    description: null,
    status: 'active',
    createdAt: '2019-03-04T09:00:00.000Z',
    escalationPolicyId: policies['platform-operations'].id,
    teamIds: [],
    urgency: 'severity_based',
  };
  return {
    users: [...users, ...extraUsers],
    teams: teams
      .filter(({ pagerDuty }) => pagerDuty)
      .map(({ name, title, description }) => ({
        id: ids.pagerDuty('team', name),
        name: title,
        description,
      })),
    services: [...services, forgotten],
    escalationPolicies: [...Object.values(policies), ...extra.policies],
    schedules: [...Object.values(schedules), ...extra.schedules],
  };
}
