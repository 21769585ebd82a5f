import type { CampaignProgress } from '@operations-in-teams/plugin-readiness-common';
import {
  campaignState,
  isLeft,
  type CampaignRecord,
} from '../rollout/campaigns';
import type { RolloutNews } from './rolloutMessages';
import { counted, ROLLOUT_PATH, weekOf } from './texts';

/**
 * Reminders of those who have something left, as often as a campaign says, and
 * that its day has passed, to its owner.
 */
export function campaignNews(
  record: CampaignRecord,
  owners: ReadonlyMap<string, CampaignProgress>,
  now: Date,
): RolloutNews[] {
  const { id, plan } = record;
  const today = now.toISOString().slice(0, 10);
  if (campaignState(record, today) !== 'running') return [];
  const news: RolloutNews[] = [];
  const turn = turnOf(plan.remind, now);
  for (const [owner, progress] of owners) {
    if (turn === undefined || owner === '' || !isLeft(progress)) continue;
    const left = progress.open + progress.unknown;
    news.push({
      mark: `campaign ${id} ${owner} ${turn}`,
      scope: `campaign ${id} ${owner}`,
      recipients: [owner],
      title: `${plan.title}: ${counted(left, 'result')} left`,
      description: `Due on ${plan.due}. ${plan.text}`,
      link: ROLLOUT_PATH,
      severity: 'normal',
    });
  }
  if (plan.due < today) {
    news.push({
      mark: `campaign overdue ${id} ${plan.due}`,
      scope: `campaign ${id}`,
      recipients: [plan.owner],
      title: `The campaign is past its date: ${plan.title}`,
      description: 'Give it another date, or end it.',
      link: ROLLOUT_PATH,
      severity: 'normal',
    });
  }
  return news;
}

function turnOf(
  remind: CampaignRecord['plan']['remind'],
  now: Date,
): string | undefined {
  if (remind === 'weekly') return weekOf(now);
  return remind === 'monthly' ? now.toISOString().slice(0, 7) : undefined;
}
