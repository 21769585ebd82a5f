import type { InvestmentPlan } from '@operations-in-teams/plugin-readiness-common';
import type { Portal } from '../Portal';
import type { CastTeam } from './Cast';
import { dateOf, days, type Deed, months, STANDARD } from './Deed';
import type { TeamMilestones } from './milestones';

type Plan = {
  kind: InvestmentPlan['kind'];
  title: string;
  rules: string[];
  /** Months until it is done. */
  takes: number;
};

const plans: Plan[] = [
  {
    kind: 'technicalDebt',
    title: 'Move off the legacy platform into accounts of our own',
    rules: ['ISO-08', 'ISO-02'],
    takes: 3,
  },
  {
    kind: 'deployments',
    title: 'Deploy by the build server alone, and roll back by itself',
    rules: ['ISO-04', 'IAC-06'],
    takes: 3.5,
  },
  {
    kind: 'automation',
    title: 'Write infrastructure with the CDK, and runbooks that work at night',
    rules: ['IAC-01', 'OBS-04', 'OBS-06'],
    takes: 4,
  },
  {
    kind: 'hiring',
    title: 'One more engineer, so that nobody is called every third week',
    rules: ['OWN-05'],
    takes: 2,
  },
];

/** What a team plans when it prepares, how it gets on, and that it is done. */
export function investmentDeeds(
  team: CastTeam,
  { preparing }: TeamMilestones,
  until: Date,
): Deed[] {
  if (!preparing) return [];
  return plans.flatMap(({ kind, title, rules, takes }, index) => {
    const made: { id?: string; version?: number } = {};
    const owner = team.members[index % team.members.length];
    const done = months(preparing, takes);
    const plan = (progress: number): InvestmentPlan => ({
      kind,
      title,
      owner,
      from: dateOf(preparing),
      to: dateOf(done),
      tracker: `https://tracker.ljudbild.example/${team.name}/${kind}`,
      state: progressState(progress),
      progress,
      closes: rules.map(rule => ({ standard: STANDARD, rule })),
    });
    const update = (at: Date, progress: number): Deed => ({
      at,
      what: `${team.name}: ${kind} at ${progress} %`,
      act: async (portal: Portal) => {
        if (made.id === undefined || made.version === undefined) return;
        const person = await portal.as(owner);
        const { version } = await person.teamPlans.updateInvestment(
          team.ref,
          made.id,
          { version: made.version, plan: plan(progress) },
        );
        made.version = version;
      },
    });
    return [
      {
        at: days(preparing, 3),
        what: `${team.name} plans ${kind}`,
        act: async (portal: Portal) => {
          const person = await portal.as(team.lead);
          const investment = await person.teamPlans.addInvestment(
            team.ref,
            plan(0),
          );
          made.id = investment.id;
          made.version = investment.version;
        },
      },
      update(months(preparing, takes / 3), 35),
      update(months(preparing, (takes * 2) / 3), 70),
      update(done, 100),
    ].filter(({ at }) => at <= until);
  });
}

function progressState(progress: number): InvestmentPlan['state'] {
  if (progress === 0) return 'planned';
  return progress === 100 ? 'done' : 'inProgress';
}
