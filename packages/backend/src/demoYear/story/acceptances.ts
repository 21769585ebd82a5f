import type { Portal } from '../Portal';
import { type Cast, type CastTeam, reviewerFor } from './Cast';
import { dateOf, days, type Deed } from './Deed';
import type { TeamMilestones } from './milestones';

/** Days between what is asked and what is decided. */
const DISCUSSION = 7;

/** Accepted with something that has to be done, in days; done or not. */
const conditions: Record<string, { text: string; days: number; met: boolean }> =
  {
    'audio-pipeline': {
      text: 'Weekends are covered, or central operations agrees to take them.',
      days: 120,
      met: false,
    },
    'creator-studio': {
      text: 'The runbook says how to put a draft back that was overwritten.',
      days: 30,
      met: true,
    },
  };

/** Days until what was declined is mended, and asked for again. */
const MENDED = 45;

/** Not accepted when it was asked for first. */
const declined: Record<string, string> = {
  analytics:
    'Two systems share the accounts, so that one can take the other down. Say how you would know, and ask again.',
};

/** Asked for last, and in discussion now. */
const discussed: Record<string, string[]> = {
  recommendations: [
    'One person stands on the first level. What happens when they are ill?',
    'We know. The schedule is planned for December, and two of us shadow.',
  ],
};

/**
 * Teams ask for their systems to be accepted shortly before they are called for
 * them, and reviewers decide.
 */
export function acceptanceDeeds(
  cast: Cast,
  team: CastTeam,
  { onCall }: TeamMilestones,
  until: Date,
): Deed[] {
  if (!onCall) return [];
  const open = discussed[team.name];
  const at = open ? days(until, -12) : days(onCall, -DISCUSSION - 1);
  return team.systems.flatMap(subject =>
    open
      ? openDeeds(cast, team, subject, at, open)
      : [
          ...decidedDeeds(cast, team, subject, at, declined[team.name]),
          ...(declined[team.name]
            ? decidedDeeds(cast, team, subject, days(at, MENDED))
            : []),
        ],
  );
}

function openDeeds(
  cast: Cast,
  team: CastTeam,
  subject: string,
  at: Date,
  [question, reply]: string[],
): Deed[] {
  return [
    {
      at,
      what: `${team.name} asks for ${subject}, which is discussed`,
      act: async portal => {
        const { id } = await request(portal, team, subject);
        const reviewing = await portal.as(reviewerFor(cast, team));
        await reviewing.acceptances.comment(id, question);
        const asking = await portal.as(team.lead);
        await asking.acceptances.comment(id, reply);
      },
    },
  ];
}

function decidedDeeds(
  cast: Cast,
  team: CastTeam,
  subject: string,
  at: Date,
  refused?: string,
): Deed[] {
  const record: { id?: string; condition?: string } = {};
  const condition = conditions[team.name];
  const decidedAt = days(at, DISCUSSION);
  const reviewer = reviewerFor(cast, team);
  return [
    {
      at,
      what: `${team.name} asks for ${subject}`,
      act: async portal => {
        record.id = (await request(portal, team, subject)).id;
      },
    },
    {
      at: decidedAt,
      what: `${subject} is ${refused ? 'declined' : 'accepted'}`,
      act: async portal => {
        if (!record.id) return;
        const reviewing = await portal.as(reviewer);
        const { summary } = await reviewing.acceptances.get(record.id);
        const decided = await reviewing.acceptances.decide(record.id, {
          decision: refused ? 'decline' : 'accept',
          note: refused ?? 'I have walked through its runbook with the team.',
          version: summary.version,
          ...(condition && {
            conditions: [
              {
                text: condition.text,
                due: dateOf(days(decidedAt, condition.days)),
              },
            ],
          }),
        });
        record.condition = decided.conditions[0]?.id;
      },
    },
    ...(condition?.met
      ? [
          {
            at: days(decidedAt, condition.days - 5),
            what: `The condition of ${subject} is met`,
            act: async (portal: Portal) => {
              if (!record.id || !record.condition) return;
              const reviewing = await portal.as(reviewer);
              const { summary } = await reviewing.acceptances.get(record.id);
              await reviewing.acceptances.settle(record.id, record.condition, {
                note: 'It says so now, and it works.',
                version: summary.version,
              });
            },
          },
        ]
      : []),
  ];
}

async function request(portal: Portal, team: CastTeam, subject: string) {
  const asking = await portal.as(team.lead);
  const { summary } = await asking.acceptances.request({
    subject,
    note: 'We are about to be called for it. This is how it stands.',
  });
  return summary;
}
