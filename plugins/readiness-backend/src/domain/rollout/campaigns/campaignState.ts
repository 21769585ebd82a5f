import type { CampaignState } from '@operations-in-teams/plugin-readiness-common';
import type { CampaignRecord } from './types';

/** Where a campaign stands on a day (ISO date, UTC). */
export function campaignState(
  { plan, ended }: Pick<CampaignRecord, 'plan' | 'ended'>,
  today: string,
): CampaignState {
  if (ended) return ended.how === 'join' ? 'joined' : 'closed';
  return today < plan.starts ? 'planned' : 'running';
}

/**
 * The place of a campaign in lists, as texts compare: running ones first, then
 * by due date.
 */
export function urgencyOf(record: CampaignRecord, today: string): string {
  const order: CampaignState[] = ['running', 'planned', 'joined', 'closed'];
  const rank = order.indexOf(campaignState(record, today));
  return `${rank} ${record.plan.due} ${record.id}`;
}
