import type {
  Act,
  CampaignPlan,
  CampaignProgress,
} from '@operations-in-teams/plugin-readiness-common';

/** How far a campaign was at the end of a day. */
export type BurnUpPoint = { day: string; progress: CampaignProgress };

/** What a campaign achieved, over the whole company. */
export type Achieved = {
  progress: CampaignProgress;
  atStart?: CampaignProgress;
  burnUp: BurnUpPoint[];
};

export type CampaignEnd = {
  how: 'join' | 'close';
  act: Act & { note: string };
  /** With `join`, the ISO date from which its rules are to count. */
  effectiveFrom?: string;
  achieved: Achieved;
};

export type CampaignRecord = {
  id: string;
  version: number;
  plan: CampaignPlan;
  created: Act;
  ended?: CampaignEnd;
};
