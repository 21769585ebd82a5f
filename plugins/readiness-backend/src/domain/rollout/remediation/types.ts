import type {
  Act,
  RemediationPlan,
  RemediationState,
} from '@operations-in-teams/plugin-readiness-common';

export type RemediationRecord = {
  id: string;
  version: number;
  plan: RemediationPlan;
  state: RemediationState;
  created: Act;
  /** Where it is done or dropped. */
  closed?: Act;
};
