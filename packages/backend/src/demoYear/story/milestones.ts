import type { Rollout } from '../SimulatedCompany';
import { months } from './Deed';

/** When a team got where; what lies ahead of it is left out. */
export type TeamMilestones = {
  preparing?: Date;
  shadowing?: Date;
  onCall?: Date;
  sustained?: Date;
};

/** Of teams that are not called first yet, months before this month. */
const stillUnderWay: Record<
  string,
  { preparing?: number; shadowing?: number }
> = {
  insertion: {},
  'platform-operations': {},
  'mobile-apps': { preparing: 1 },
  publishing: { preparing: 6, shadowing: 2.5 },
};

/** The teams that sustain it, months after they took over. */
const sustainedAfter: Record<string, number> = {
  'ad-delivery': 9,
  identity: 6,
  payments: 6,
  'creator-studio': 5,
};

/** When the teams went from stage to stage. */
export function teamMilestones(team: string, rollout: Rollout): TeamMilestones {
  const until = new Date(rollout.until);
  const ahead = stillUnderWay[team];
  const takeover = rollout.takeovers[team];
  if (ahead || takeover === undefined) {
    const { preparing, shadowing } = ahead ?? {};
    return {
      ...(preparing !== undefined && { preparing: months(until, -preparing) }),
      ...(shadowing !== undefined && { shadowing: months(until, -shadowing) }),
    };
  }
  const onCall = new Date(takeover);
  const sustained = sustainedAfter[team];
  return {
    preparing: months(onCall, -4),
    shadowing: months(onCall, -1.2),
    onCall,
    ...(sustained !== undefined && { sustained: months(onCall, sustained) }),
  };
}
