import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Campaign,
  CampaignDetails,
  CampaignPage,
  CampaignPlan,
  CampaignState,
} from '@operations-in-teams/plugin-readiness-common';

export type CampaignsQuery = {
  state?: CampaignState[];
  limit?: number;
  cursor?: string;
};

export type CampaignEnding = {
  how: 'join' | 'close';
  effectiveFrom?: string;
  note: string;
  version: number;
};

/** Some rules, a scope, an owner and a date. */
export interface CampaignService {
  list(
    query: CampaignsQuery,
    credentials: BackstageCredentials,
  ): Promise<CampaignPage>;

  get(id: string, credentials: BackstageCredentials): Promise<CampaignDetails>;

  create(
    plan: CampaignPlan,
    credentials: BackstageCredentials,
  ): Promise<Campaign>;

  update(
    id: string,
    change: { version: number; plan: CampaignPlan },
    credentials: BackstageCredentials,
  ): Promise<Campaign>;

  end(
    id: string,
    ending: CampaignEnding,
    credentials: BackstageCredentials,
  ): Promise<CampaignDetails>;
}
