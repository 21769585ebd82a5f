import type { ReadinessRequestOptions } from '../ReadinessApi';
import type {
  Campaign,
  CampaignDetails,
  CampaignPage,
  CampaignPlan,
  CampaignState,
} from './types';

/**
 * Some rules, a scope, an owner and a date.
 * @public
 */
export interface CampaignsApi {
  /** Running ones first, then by due date; at most 50 at once. */
  list(
    query?: { state?: CampaignState[]; limit?: number; cursor?: string },
    options?: ReadinessRequestOptions,
  ): Promise<CampaignPage>;

  get(id: string, options?: ReadinessRequestOptions): Promise<CampaignDetails>;

  /** Throws where a rule is not of the standard in force. */
  create(plan: CampaignPlan): Promise<Campaign>;

  /** Throws where it has ended, or was changed since `version`. */
  update(
    id: string,
    change: { version: number; plan: CampaignPlan },
  ): Promise<Campaign>;

  /** Keeps what it achieved; `join` answers what to merge into the standard. */
  end(
    id: string,
    ending: {
      how: 'join' | 'close';
      effectiveFrom?: string;
      note: string;
      version: number;
    },
  ): Promise<CampaignDetails>;
}
