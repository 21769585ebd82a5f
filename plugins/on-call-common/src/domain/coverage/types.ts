import type { Person, Reference } from '../../types';
import type { EscalationPolicy } from '../status/types';

/**
 * What the mirror knows of one escalation policy and its rotation.
 * @public
 */
export type CoverageInput = {
  account: string;
  policy: EscalationPolicy;
  team?: Reference;
  services: Reference[];
  serviceCount: number;
  /** Age of the policy itself. */
  collectedAt: number;
  /** People with shifts ahead who have left. */
  leavers: Person[];
  /** Left out where it is not configured what central operations is. */
  centralScheduleIds?: Set<string>;
};
