import type { Rollout } from '../SimulatedCompany';
import { acceptanceDeeds } from './acceptances';
import { campaignDeeds } from './campaigns';
import { attestationDeeds, teamAttestationDeeds } from './attestations';
import type { Cast } from './Cast';
import type { Deed } from './Deed';
import { investmentDeeds } from './investments';
import { teamMilestones } from './milestones';
import { pulseDeeds } from './pulses';
import { remediationDeeds } from './remediation';
import { openStageDeeds, stageDeeds } from './stages';
import { waiverDeeds } from './waivers';

/**
 * What the people of the company did in the portal in the year, in the order of
 * time. It follows from the company and its takeovers alone.
 */
export function tellStory(cast: Cast, rollout: Rollout, now: Date): Deed[] {
  const until = new Date(rollout.until);
  const teams = [...cast.teams.values()].filter(
    ({ members }) => members.length > 0,
  );
  return [
    ...teams.flatMap(team => {
      const milestones = teamMilestones(team.name, rollout);
      return [
        ...stageDeeds(cast, team, milestones),
        ...attestationDeeds(team, milestones, now),
        ...teamAttestationDeeds(team, milestones, now),
        ...investmentDeeds(team, milestones, now),
        ...acceptanceDeeds(cast, team, milestones, until),
        ...pulseDeeds(team, milestones, until),
        ...remediationDeeds(team, milestones, until),
      ];
    }),
    ...openStageDeeds(cast, until),
    ...waiverDeeds(cast, until),
    ...campaignDeeds(cast, until),
  ]
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
