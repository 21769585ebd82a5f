import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';
import { TOPICS, type Topic } from '../domain/notifications';

export type NotificationConfig = {
  enabled: boolean;
  frequency: HumanDuration;
  /** Topics that nobody is told of. */
  off: Topic[];
};

/** Reads `readiness.notifications`, once. */
export function readNotificationConfig(root: Config): NotificationConfig {
  const config = root.getOptionalConfig('readiness.notifications');
  return {
    enabled: config?.getOptionalBoolean('enabled') ?? true,
    frequency: config?.has('frequency')
      ? readDurationFromConfig(config, { key: 'frequency' })
      : { minutes: 5 },
    off: (config?.getOptionalStringArray('off') ?? []).map(toTopic),
  };
}

function toTopic(text: string): Topic {
  const topic = TOPICS.find(name => name === text);
  if (topic) return topic;
  throw new InputError(
    `readiness.notifications.off names '${text}'; there are ${TOPICS.join(
      ', ',
    )}`,
  );
}
