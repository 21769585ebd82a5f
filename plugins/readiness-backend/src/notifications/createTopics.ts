import type { AuthService } from '@backstage/backend-plugin-api';
import type { CampaignStore, NotificationStore } from '../database';
import {
  campaignNews,
  EXPIRY_AHEAD_MS,
  expiryMessages,
  expiryNews,
  gapMessages,
  gapNews,
  type ExpiryNews,
  type GapNews,
  type RolloutNews,
  type Topic,
} from '../domain/notifications';
import { campaignState } from '../domain/rollout/campaigns';
import type { RuleKey } from '../domain/rollout/stages';
import type { CampaignFigures } from '../service/rollout/campaigns/CampaignFigures';
import type { NewsTopic } from './NewsTopic';
import { DigestTopic, type DigestTopicOptions } from './topics/DigestTopic';
import { LevelTopic, type LevelTopicOptions } from './topics/LevelTopic';
import { RolloutTopic, type RolloutTopicOptions } from './topics/RolloutTopic';

/** All that people are told of, but what is switched off. */
export function createTopics(options: TopicOptions): NewsTopic[] {
  const topics: NewsTopic[] = [
    LevelTopic.create(options),
    expiryTopic(options),
    gapTopic(options),
    DigestTopic.create(options),
    RolloutTopic.create(options),
    campaignTopic(options),
  ];
  return topics.filter(({ topic }) => !options.off.includes(topic));
}

function expiryTopic({ store }: TopicOptions): NewsTopic<ExpiryNews> {
  return {
    topic: 'readiness-expiry',
    read: async now =>
      expiryNews(
        await store.getExpiring(now, new Date(now.getTime() + EXPIRY_AHEAD_MS)),
        now,
      ),
    compose: expiryMessages,
  };
}

function gapTopic({ store, covered }: TopicOptions): NewsTopic<GapNews> {
  return {
    topic: 'on-call-gaps',
    read: async now => gapNews(await store.getGaps(covered), now),
    compose: gapMessages,
  };
}

/** As many statements as campaigns that run. */
function campaignTopic(options: TopicOptions): NewsTopic<RolloutNews> {
  const { campaigns, figures, auth } = options;
  return {
    topic: 'campaigns',
    read: async now => {
      const today = now.toISOString().slice(0, 10);
      const credentials = await auth.getOwnServiceCredentials();
      const news: RolloutNews[] = [];
      for (const record of await campaigns.list()) {
        if (campaignState(record, today) !== 'running') continue;
        const { owners } = await figures.of(record.plan, credentials, {
          history: false,
        });
        news.push(...campaignNews(record, owners, now));
      }
      return news;
    },
    compose: items =>
      items.map(({ mark, ...message }) => ({ ...message, marks: [mark] })),
  };
}

export type TopicOptions = LevelTopicOptions &
  DigestTopicOptions &
  RolloutTopicOptions & {
    auth: AuthService;
    store: NotificationStore;
    campaigns: CampaignStore;
    figures: CampaignFigures;
    /** Fails where a rotation around the clock has a gap. */
    covered: RuleKey;
    off: readonly Topic[];
  };
