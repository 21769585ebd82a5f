import type { Portal } from '../Portal';
import type { CastTeam } from './Cast';
import { dateOf, days, type Deed, months } from './Deed';
import type { TeamMilestones } from './milestones';

const actions = [
  'Give the queue a limit, so that it sheds before it stalls',
  'Alarm on the rate of failures, not on single ones',
  'Retry with a pause towards what it depends on',
  'Take the cache away in a test, and see what breaks',
];

/** One action about every so many months since the team is called first. */
const EVERY_MONTHS = 1.5;
/** Days until an action is due, and until it is done. */
const DUE = 30;
const DONE = 24;

/** What incidents asked for since the team answers them itself, and did. */
export function remediationDeeds(
  team: CastTeam,
  { onCall, sustained }: TeamMilestones,
  until: Date,
): Deed[] {
  if (!onCall) return [];
  // Those who sustain it have done all; elsewhere the newest is still open.
  const subjects = team.components.filter(({ roundTheClock }) => roundTheClock);
  return Array.from({ length: 12 }, (_, index) =>
    months(onCall, 0.5 + index * EVERY_MONTHS),
  )
    .filter(at => at <= until)
    .flatMap((at, index) => {
      const made: { id?: string; version?: number } = {};
      const owner = team.members[index % team.members.length];
      const plan = {
        team: team.ref,
        subject: subjects[index % Math.max(1, subjects.length)]?.ref,
        title: actions[index % actions.length],
        owner,
        due: dateOf(days(at, DUE)),
      };
      const isDone = sustained !== undefined || days(at, 60) <= until;
      return [
        {
          at,
          what: `${team.name} plans what an incident asks for`,
          act: async (portal: Portal) => {
            const person = await portal.as(team.lead);
            const action = await person.remediation.add(plan);
            made.id = action.id;
            made.version = action.version;
          },
        },
        ...(isDone
          ? [
              {
                at: days(at, DONE),
                what: `${team.name} has done what an incident asked for`,
                act: async (portal: Portal) => {
                  if (made.id === undefined || made.version === undefined) {
                    return;
                  }
                  const person = await portal.as(owner);
                  await person.remediation.update(made.id, {
                    version: made.version,
                    plan,
                    state: 'done',
                  });
                },
              },
            ]
          : []),
      ];
    });
}
