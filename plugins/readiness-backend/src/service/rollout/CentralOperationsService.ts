import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CarriedReason,
  CentralOperations,
} from '@operations-in-teams/plugin-readiness-common';

export type CarriedQuery = {
  team?: string[];
  text?: string;
  reason?: CarriedReason[];
  limit?: number;
  cursor?: string;
};

/** What central operations still carries, and why. */
export interface CentralOperationsService {
  get(
    query: CarriedQuery,
    credentials: BackstageCredentials,
  ): Promise<CentralOperations>;
}
