import { departments, teams } from './data/teams';
import { EMAIL_DOMAIN } from './people';
import type { Group } from './types';

const ROOT = 'ljudbild';

const functions = [
  {
    name: 'team-leads',
    title: 'Team leads',
    description: 'Those who lead a team, and answer for what its on-call costs',
  },
  {
    name: 'on-call-reviewers',
    title: 'On-call reviewers',
    description: 'Engineers with the mandate to accept systems into on-call',
  },
  {
    name: 'payroll',
    title: 'Payroll',
    description: 'Those who pay for time on call',
  },
  {
    name: 'leadership',
    title: 'Leadership',
    description: 'Those who follow the company’s move to operations in teams',
  },
];

const chatUrl = (name: string) =>
  `https://chat.${EMAIL_DOMAIN}/channels/${name}`;

/** The tree: the company, its departments, their teams. */
export function createGroups(): Group[] {
  return [
    {
      name: ROOT,
      title: 'Ljudbild',
      description: 'A podcasting company that does not exist',
      type: 'organization',
      children: [...departments, ...functions].map(({ name }) => name),
    },
    ...departments.map(
      ({ name, title }): Group => ({
        name,
        title,
        description: `The department ${title}`,
        type: 'department',
        parent: ROOT,
        children: teams
          .filter(({ department }) => department === name)
          .map(team => team.name),
      }),
    ),
    ...teams.map(
      ({ name, title, description, department, contacts }): Group => ({
        name,
        title,
        description,
        type: 'team',
        parent: department,
        children: [],
        email: `${name}@${EMAIL_DOMAIN}`,
        chatChannel: contacts === 'none' ? undefined : chatUrl(name),
        escalationContact:
          contacts === 'all' ? `${name}-lead@${EMAIL_DOMAIN}` : undefined,
      }),
    ),
    ...functions.map(
      (group): Group => ({
        ...group,
        type: 'function',
        parent: ROOT,
        children: [],
      }),
    ),
  ];
}
