import type { CampaignRecord } from '../domain/rollout/campaigns';

/** Keeps campaigns, and what they achieved, for ever. */
export interface CampaignStore {
  list(): Promise<CampaignRecord[]>;
  get(id: string): Promise<CampaignRecord | undefined>;
  add(record: CampaignRecord): Promise<void>;
  /**
   * Keeps a changed plan, or the end. Throws a ConflictError where it is no
   * longer in the version that somebody acted on, or has ended.
   */
  update(record: CampaignRecord): Promise<void>;
}
