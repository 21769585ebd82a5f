import type { Group, Person } from '../types';
import type { Past } from './types';

/** Says of a team how to reach it only since it thought of that. */
export function groupsAt(groups: Group[], { milestones, at }: Past): Group[] {
  return groups.map(group =>
    group.type === 'team' && at < milestones.reached(group.name, 'reachable')
      ? { ...group, chatChannel: undefined, escalationContact: undefined }
      : group,
  );
}

/** Teams that prepared hired one more person, who is the last of their list. */
export function peopleAt(people: Person[], { milestones, at }: Past): Person[] {
  const newest = new Map(
    people.flatMap(person =>
      person.title === 'Software engineer' && person.memberOf.length === 1
        ? [[person.memberOf[0], person]]
        : [],
    ),
  );
  return people.filter(
    person =>
      ![...newest].some(
        ([team, hired]) =>
          hired === person && at < milestones.reached(team, 'hired'),
      ),
  );
}
