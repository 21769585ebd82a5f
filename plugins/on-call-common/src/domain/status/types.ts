import type {
  EscalationLevel,
  OnCallService,
  Reference,
  SourceState,
} from '../../types';
import type { Shift } from '../duties';
import type { Interval } from '../intervals';

/**
 * An escalation policy with who is on call for it, as far as it is known.
 * @public
 */
export type EscalationPolicy = Reference & {
  loops: number;
  levels: Array<Pick<EscalationLevel, 'delayMinutes' | 'targets'>>;
  /** Left out where nobody could be asked who is on call. */
  onCall?: {
    /** Outside of it nothing is known; no shift is not nobody there. */
    window: Interval;
    collectedAt: number;
    /** When who is on call now was last found to be as it is known. */
    confirmedAt?: number;
    /** Of all levels. */
    shifts: Shift[];
  };
};

/**
 * A mirrored service with its escalation policy, where that is known.
 * @public
 */
export type MirroredService = {
  service: OnCallService;
  collectedAt: number;
  policy?: EscalationPolicy;
};

/**
 * What an entity says about its PagerDuty services, and what the mirror knows
 * of them.
 * @public
 */
export type StatusInput = {
  entityRef: string;
  /** False where the entity names no PagerDuty service at all. */
  linked: boolean;
  services: MirroredService[];
  /** What the entity names but the mirror does not have. */
  missing: Array<{ account: string; label: string; serviceId?: string }>;
  sources: SourceState[];
};
