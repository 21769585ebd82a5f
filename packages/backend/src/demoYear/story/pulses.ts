import type { Portal } from '../Portal';
import type { CastTeam } from './Cast';
import { type Deed, months } from './Deed';
import type { TeamMilestones } from './milestones';

/** So many of a team answer, one more than are needed for a mean. */
const ANSWERS = 5;
/** Months of history of the pulse before the present. */
const ROUNDS = 12;

const score = (value: number) => Math.min(5, Math.max(1, Math.round(value)));

/**
 * Answers to the monthly pulse. Teams feel readier as they come nearer, and
 * find it hardest to sustain in the first months of being called.
 */
export function pulseDeeds(
  team: CastTeam,
  { preparing, onCall }: TeamMilestones,
  until: Date,
): Deed[] {
  if (!preparing) return [];
  return Array.from({ length: ROUNDS + 1 }, (_, index) => {
    const at = months(until, index - ROUNDS);
    const since = (from: Date | undefined) =>
      from ? (at.getTime() - from.getTime()) / (30 * 86_400_000) : -6;
    return { at, prepared: since(preparing), called: since(onCall) };
  })
    .filter(({ prepared }) => prepared > -1)
    .map(({ at, prepared, called }) => ({
      at,
      what: `${team.name} answers its pulse`,
      act: async (portal: Portal) => {
        for (const [index, member] of team.members
          .slice(0, ANSWERS)
          .entries()) {
          const mood = (index % 3) - 1;
          const person = await portal.as(member);
          await person.teamPlans.answerPulse(team.ref, {
            ready: score(2 + prepared * 0.45 + mood * 0.6),
            sustainable: score(
              called < 0 ? 3 + mood * 0.6 : 2.4 + called * 0.4 + mood * 0.6,
            ),
          });
        }
      },
    }));
}
