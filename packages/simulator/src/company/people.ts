import { familyNames, givenNames } from './data/names';
import { teams } from './data/teams';
import type { StableIds } from './stableIds';
import type { Person } from './types';

export const EMAIL_DOMAIN = 'ljudbild.example';
const STOCKHOLM = 'Europe/Stockholm';
const NEW_YORK = 'America/New_York';

/** The people that a visitor of the demo can sign in as. */
const personas: Person[] = [
  {
    userName: 'ida.berg',
    name: 'Ida Berg',
    title: 'Software engineer',
    memberOf: ['podcast-player'],
    timeZone: STOCKHOLM,
  },
  {
    userName: 'omar.haddad',
    name: 'Omar Haddad',
    title: 'Team lead',
    memberOf: ['podcast-player', 'team-leads'],
    timeZone: STOCKHOLM,
  },
  {
    userName: 'li.wei',
    name: 'Li Wei',
    title: 'Senior software engineer',
    memberOf: ['audio-pipeline', 'on-call-reviewers'],
    timeZone: STOCKHOLM,
  },
  {
    userName: 'petra.lund',
    name: 'Petra Lund',
    title: 'Payroll specialist',
    memberOf: ['payroll'],
    timeZone: STOCKHOLM,
  },
  {
    userName: 'nora.ek',
    name: 'Nora Ek',
    title: 'Chief technology officer',
    memberOf: ['leadership'],
    timeZone: STOCKHOLM,
  },
].map(person => ({ ...person, email: `${person.userName}@${EMAIL_DOMAIN}` }));

const guest: Person = {
  userName: 'guest',
  name: 'Guest',
  title: 'Visitor',
  memberOf: [],
  timeZone: STOCKHOLM,
};

/** On call for transcription, and unknown to the catalog. */
export const CONSULTANT_EMAIL = 'signe.vang@fjordkonsult.example';

const consultant: Person = {
  name: 'Signe Vang',
  email: CONSULTANT_EMAIL,
  title: 'Consultant',
  memberOf: ['transcription'],
  timeZone: STOCKHOLM,
};

export function toUserName(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
}

/** The nth person of a team also reviews systems for on-call, for these. */
const reviewerTeams = ['ad-delivery', 'identity'];

export function createPeople(ids: StableIds): Person[] {
  const taken = new Set(personas.map(({ userName }) => userName));
  const invent = (team: string, index: number): string => {
    for (let attempt = 0; ; attempt++) {
      const key = `${index}.${attempt}`;
      const given =
        givenNames[ids.number(givenNames.length, 'given', team, key)];
      const family =
        familyNames[ids.number(familyNames.length, 'family', team, key)];
      const name = `${given} ${family}`;
      if (!taken.has(toUserName(name))) {
        taken.add(toUserName(name));
        return name;
      }
    }
  };
  const members = teams.flatMap(team =>
    Array.from({ length: team.size }, (_, index): Person => {
      const name = invent(team.name, index);
      const userName = toUserName(name);
      const isLead = index === 0 && team.name !== 'podcast-player';
      return {
        userName,
        name,
        email: `${userName}@${EMAIL_DOMAIN}`,
        title: isLead ? 'Team lead' : 'Software engineer',
        memberOf: [
          team.name,
          ...(isLead ? ['team-leads'] : []),
          ...(index === 1 && reviewerTeams.includes(team.name)
            ? ['on-call-reviewers']
            : []),
        ],
        // Half of ad delivery sits in New York and takes Stockholm's nights.
        timeZone:
          team.name === 'ad-delivery' && index >= 4
            ? NEW_YORK
            : team.timeZone ?? STOCKHOLM,
      };
    }),
  );
  const staff = ['payroll', 'leadership'].map((group): Person => {
    const name = invent(group, 0);
    const userName = toUserName(name);
    return {
      userName,
      name,
      email: `${userName}@${EMAIL_DOMAIN}`,
      title: group === 'payroll' ? 'Payroll manager' : 'Head of engineering',
      memberOf: [group],
      timeZone: STOCKHOLM,
    };
  });
  return [...personas, ...members, ...staff, consultant, guest];
}
