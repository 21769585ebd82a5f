import type { Portal } from '../Portal';
import { type Cast, type CastTeam, reviewerFor } from './Cast';
import { days, type Deed } from './Deed';
import type { TeamMilestones } from './milestones';

const steps = [
  {
    key: 'preparing',
    id: 'preparing',
    confidence: 2,
    note: 'We and our manager want this, and have planned what it takes.',
    answer: 'Good luck. Ask central operations for whatever you miss.',
  },
  {
    key: 'shadowing',
    id: 'shadowing',
    confidence: 3,
    note: 'We are called together with central operations from next week on.',
    answer: 'Take the pages first by day, and by night when you like.',
  },
  {
    key: 'onCall',
    id: 'on-call',
    confidence: 4,
    note: 'Everybody has shadowed, and nobody is afraid of the first night.',
    answer: 'Central operations leaves your first level today.',
  },
  {
    key: 'sustained',
    id: 'sustained',
    confidence: 5,
    note: 'Nights have been quiet for months, and all of us take part.',
    answer: 'What is not perfect yet is on your list; this is sustained.',
  },
] as const;

/** A team asks to be seen in one stage after the other; reviewers confirm. */
export function stageDeeds(
  cast: Cast,
  team: CastTeam,
  milestones: TeamMilestones,
): Deed[] {
  return steps.flatMap(({ key, id, note, answer, confidence }) => {
    const at = milestones[key];
    if (!at) return [];
    return [
      {
        at,
        what: `${team.name} asks for ${id}`,
        act: async (portal: Portal) => {
          const asking = await portal.as(team.lead);
          const wish = await asking.stages.request(team.ref, {
            to: id,
            note,
            confidence,
          });
          const deciding = await portal.as(reviewerFor(cast, team));
          await deciding.stages.decide(team.ref, wish.id, {
            decision: 'confirm',
            note: answer,
            version: wish.version,
          });
        },
      },
    ];
  });
}

/** Publishing asks now, and nobody has answered yet. */
export function openStageDeeds(cast: Cast, until: Date): Deed[] {
  const team = cast.teams.get('publishing');
  if (!team) return [];
  return [
    {
      at: days(until, -2),
      what: 'publishing asks for on-call',
      act: async portal => {
        const asking = await portal.as(team.lead);
        await asking.stages.request(team.ref, {
          to: 'on-call',
          confidence: 3,
          note: 'Half of us feel ready. The feeds still run on the old platform; we would rather be called for them than wait.',
        });
      },
    },
  ];
}
