import type { PayCalendar, PayPerson, PaySchedule, PaySelector } from './types';

type Rotation = { id: string; name?: string };

/** Whether a selector takes a thing that has several names. */
export function selects({ include, exclude }: PaySelector, names: string[]) {
  return (
    !(exclude && namesAny(exclude, names)) &&
    (include === undefined || namesAny(include, names))
  );
}

/** Whether any of the wanted is one of the names, whatever their case. */
export function namesAny(wanted: string[], names: string[]) {
  return wanted.some(want =>
    names.some(name => name.toLowerCase() === want.toLowerCase()),
  );
}

export function namesOfPerson(person: PayPerson): string[] {
  return [
    person.id,
    ...(person.userRef ? [person.userRef] : []),
    ...(person.email ? [person.email] : []),
    ...person.pagerDutyIds,
    ...person.groups,
  ];
}

export function namesOfSchedule(
  { id, name, team, teamRef }: PaySchedule,
  rotation?: Rotation,
): string[] {
  return [
    id,
    id.slice(id.indexOf('/') + 1),
    name,
    ...(team ? [team.id, team.name] : []),
    ...(teamRef ? [teamRef] : []),
    ...(rotation ? [rotation.id, rotation.name ?? rotation.id] : []),
  ];
}

/** The first calendar that is a person's, if any is. */
export function calendarOf(calendars: PayCalendar[], person: PayPerson) {
  return calendars.find(
    ({ groups, zones }) =>
      (!groups && !zones) ||
      (groups && namesAny(groups, person.groups)) ||
      (zones && person.timeZone && namesAny(zones, [person.timeZone])),
  );
}
