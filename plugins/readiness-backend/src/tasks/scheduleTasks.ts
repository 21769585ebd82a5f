import type {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ReadinessConfig } from '../config';
import type { Sweep } from '../evaluation/Sweep';
import type { StandardRegistry } from '../standards/StandardRegistry';
import { SWEEP_TASK, SweepTrigger } from './SweepTrigger';

/** Sent by the on-call backend whenever who is on call, or a policy, changed. */
const ON_CALL_CHANGED = 'on-call.changed';

/** Everything that makes subjects be evaluated without anybody asking. */
export async function scheduleTasks(options: {
  scheduler: SchedulerService;
  events: EventsService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  registry: StandardRegistry;
  sweep: Sweep;
  schedule: ReadinessConfig['sweep'];
}): Promise<void> {
  const { scheduler, events, lifecycle, logger, registry, sweep } = options;
  const trigger = SweepTrigger.create({ scheduler, logger });
  lifecycle.addShutdownHook(() => trigger.stop());

  await scheduler.scheduleTask({
    id: SWEEP_TASK,
    scope: 'global',
    ...options.schedule,
    fn: signal => sweep.run(signal),
  });

  // Each instance reads the standards itself: it answers with them.
  await scheduler.scheduleTask({
    id: 'readiness-standards',
    scope: 'local',
    frequency: { seconds: 10 },
    timeout: { seconds: 30 },
    initialDelay: { seconds: 10 },
    fn: async () => {
      if (await registry.refresh()) trigger.request();
    },
  });

  await events.subscribe({
    id: 'readiness',
    topics: [ON_CALL_CHANGED],
    onEvent: async () => trigger.request(),
  });
}
