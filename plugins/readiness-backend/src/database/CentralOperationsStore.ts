import type { CarriedReason } from '@operations-in-teams/plugin-readiness-common';
import type { SubjectFilter } from '../domain/rollups';

/** A rule of a standard. */
type Rule = { standard: string; rule: string };

/** What to look for among services. */
export type CarriedRequest = {
  /** Its subjects; what it says of standards and levels is not asked. */
  filter: SubjectFilter;
  /** Fails while central operations answers first. */
  answersFirst: Rule;
  /** Applies to services that run around the clock. */
  aroundTheClock: Rule;
  /** Ids of the stages after the first; teams in none of them are in it. */
  laterStages: string[];
};

export type CarriedPosition = { interruptions: number; entityRef: string };

export type CarriedRecord = {
  entityRef: string;
  title: string;
  /** Empty where it has none. */
  ownerRef: string;
  /** Absent where the owner was never moved. */
  ownerStage?: string;
  reasons: Array<{ reason: CarriedReason; since?: Date }>;
  incidents?: number;
  outsideInterruptions?: number;
  collectedAt?: Date;
  position: CarriedPosition;
};

/** Reads what central operations still carries; one statement each. */
export interface CentralOperationsStore {
  /** The most often called first. */
  list(
    request: CarriedRequest & {
      reasons?: CarriedReason[];
      after?: CarriedPosition;
      limit: number;
    },
  ): Promise<CarriedRecord[]>;

  /** Services by reason, and how many have one of some reasons. */
  count(
    request: CarriedRequest & { reasons?: CarriedReason[] },
  ): Promise<{ byReason: Record<CarriedReason, number>; total: number }>;
}
