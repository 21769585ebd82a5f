import type { Portal } from '../Portal';
import type { CastTeam } from './Cast';
import { days, type Deed, months, STANDARD } from './Deed';
import type { TeamMilestones } from './milestones';

type Kind = { id: string; everyDays: number; link?: boolean };

/** What teams attest of their components before they are called for them. */
const toBeReady: Kind[] = [
  { id: 'safeDeployment', everyDays: 360 },
  { id: 'runbookWalkthrough', everyDays: 170 },
  { id: 'serviceLevelObjective', everyDays: 360, link: true },
  { id: 'pipelineOnly', everyDays: 85 },
  { id: 'liveAlarms', everyDays: 85 },
];

/** What the best attest of some when being called is routine. */
const toSustain: Kind[] = [
  { id: 'restorePractice', everyDays: 170, link: true },
  { id: 'gameDay', everyDays: 360, link: true },
  { id: 'postMortems', everyDays: 80 },
  { id: 'remediation', everyDays: 26 },
];

/** Days in which a team gets through all of its components. */
const SPREAD = 28;

/** What people state of the team's components, and state again in time. */
export function attestationDeeds(
  team: CastTeam,
  { onCall, sustained }: TeamMilestones,
  until: Date,
): Deed[] {
  if (!onCall) return [];
  return team.components.flatMap(({ ref, roundTheClock }, index) => {
    const offset = (index / team.components.length) * SPREAD;
    const by = team.members[index % team.members.length];
    // What wakes nobody is attested later.
    const first = days(onCall, roundTheClock ? offset - SPREAD : offset);
    return [
      ...repeated(toBeReady, first, until, ref, by),
      ...(sustained
        ? repeated(toSustain, months(sustained, -1), until, ref, by)
        : []),
    ];
  });
}

function repeated(
  kinds: Kind[],
  from: Date,
  until: Date,
  entityRef: string,
  by: string,
): Deed[] {
  return kinds.flatMap(({ id, everyDays, link }) => {
    const times: Date[] = [];
    for (let at = from; at <= until; at = days(at, everyDays)) times.push(at);
    return times.map(at => ({
      at,
      what: `${by} attests ${id} of ${entityRef}`,
      act: async (portal: Portal) => {
        const person = await portal.as(by);
        await person.attestations.record({
          entityRef,
          standardId: STANDARD,
          kindId: id,
          value: 1,
          ...(link && {
            link: `https://docs.ljudbild.example/operations/${id}`,
          }),
        });
      },
    }));
  });
}

/** What a team states of itself: how ready it feels, who shadowed, and pay. */
export function teamAttestationDeeds(
  team: CastTeam,
  { shadowing, onCall }: TeamMilestones,
  until: Date,
): Deed[] {
  const [lead] = team.members;
  const record =
    (by: string, kindId: string, value: number) => async (portal: Portal) => {
      const person = await portal.as(by);
      await person.attestations.record({
        entityRef: team.ref,
        standardId: STANDARD,
        kindId,
        value,
      });
    };
  const deeds: Deed[] = [];
  if (shadowing) {
    deeds.push({
      at: days(shadowing, -7),
      what: `${team.name} agrees on pay`,
      act: record(lead, 'payAgreed', 1),
    });
  }
  if (!onCall) return deeds;
  for (let at = days(onCall, -5); at <= until; at = days(at, 84)) {
    deeds.push({
      at,
      what: `${team.name} has shadowed`,
      act: record(lead, 'shadowing', 1),
    });
    team.members.forEach((member, index) =>
      deeds.push({
        at,
        what: `${member} says how ready ${team.name} is`,
        act: record(member, 'readiness', index % 4 === 3 ? 4 : 5),
      }),
    );
  }
  return deeds;
}
