import type {
  AuthService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type {
  NotificationStore,
  RemediationStore,
  SweepStore,
} from '../database';
import type { RolloutConfig } from '../rollout/config/readRolloutConfig';
import type { RolloutParts } from '../rollout/createRollout';
import type { StandardRegistry } from '../standards/StandardRegistry';
import { createTopics } from './createTopics';
import { Notifier } from './Notifier';
import type { NotificationConfig } from './readNotificationConfig';

/** Tells people what is new now and then, on one backend at a time. */
export async function scheduleNotifications(options: {
  config: NotificationConfig;
  rollout: RolloutConfig;
  parts: RolloutParts;
  auth: AuthService;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  notifications: NotificationService;
  store: NotificationStore;
  remediation: RemediationStore;
  sweeps: SweepStore;
  registry: StandardRegistry;
  logger: LoggerService;
  clock: () => Date;
}): Promise<void> {
  const { config, rollout, scheduler, lifecycle } = options;
  if (!config.enabled) return;
  const stopped = new AbortController();
  lifecycle.addShutdownHook(() =>
    stopped.abort(new Error('The backend stops')),
  );
  const notifier = Notifier.create({
    ...options,
    topics: createTopics({
      ...options,
      ...options.parts,
      deciders: rollout.mandateGroups,
      reviewAfterDays: rollout.reviewAfterDays,
      covered: rollout.centralOperations.aroundTheClock,
      off: config.off,
    }),
  });
  await scheduler.scheduleTask({
    id: 'readiness-notifications',
    scope: 'global',
    frequency: config.frequency,
    initialDelay: { minutes: 1 },
    timeout: { minutes: 10 },
    fn: signal => notifier.run(AbortSignal.any([signal, stopped.signal])),
  });
}
