import type {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import { readsCatalog } from '../catalog/sources';
import type { ReadinessConfig } from '../config';
import type { ActStore, ResultStore, SweepStore } from '../database';
import type { ActEvaluation } from '../evaluation/ActEvaluation';
import type { Reevaluation } from '../evaluation/Reevaluation';
import type { Sweep } from '../evaluation/Sweep';
import { isAsked } from '../evidence/PushedEvidenceSource';
import type { StandardRegistry } from '../standards/StandardRegistry';
import { evaluateExpired } from './evaluateExpired';

/** How soon a backend sees that a sweep is due or needs hands. */
const LOOK_FOR_WORK = { seconds: 2 };

/** What expires has to show within five seconds. */
const LOOK_FOR_EXPIRED = { seconds: 2 };

/** Everything that makes subjects be evaluated without anybody asking. */
export async function scheduleTasks(options: {
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  registry: StandardRegistry;
  sources: EvidenceSource[];
  results: ResultStore;
  sweeps: SweepStore;
  sweep: Sweep;
  reevaluation: Reevaluation;
  acts: ActStore;
  actEvaluation: ActEvaluation;
  clock: () => Date;
  config: ReadinessConfig;
}): Promise<void> {
  const { scheduler, lifecycle, logger, registry, config } = options;
  const { sweeps, sweep, reevaluation, results, clock } = options;
  const sources = options.sources.filter(
    source => isAsked(source) && !readsCatalog(source),
  );
  const stopped = new AbortController();
  lifecycle.addShutdownHook(async () => {
    stopped.abort(new Error('The backend stops'));
    await reevaluation.stop();
  });

  // Only asks: a backend that is killed must not hold up the next sweep.
  await scheduler.scheduleTask({
    id: 'readiness-sweep',
    scope: 'global',
    frequency: config.sweep.frequency,
    initialDelay: config.sweep.initialDelay,
    timeout: { seconds: 30 },
    fn: () => sweeps.request(),
  });
  await scheduler.scheduleTask({
    id: 'readiness-work',
    scope: 'local',
    frequency: LOOK_FOR_WORK,
    initialDelay: config.sweep.initialDelay,
    timeout: config.sweep.timeout,
    fn: signal => sweep.work(AbortSignal.any([signal, stopped.signal])),
  });

  // Each instance reads the standards itself: it answers with them.
  await scheduler.scheduleTask({
    id: 'readiness-standards',
    scope: 'local',
    frequency: { seconds: 10 },
    timeout: { seconds: 30 },
    initialDelay: { seconds: 10 },
    fn: async () => {
      if (await registry.refresh()) await sweeps.request();
    },
  });

  await scheduler.scheduleTask({
    id: 'readiness-catalog',
    scope: 'global',
    frequency: config.catalog.frequency,
    initialDelay: config.catalog.frequency,
    timeout: { minutes: 10 },
    fn: signal => reevaluation.followCatalog(signal),
  });

  await scheduler.scheduleTask({
    id: 'readiness-retention',
    scope: 'global',
    frequency: { days: 1 },
    initialDelay: { minutes: 5 },
    timeout: { hours: 1 },
    fn: () =>
      results.forgetHistory(new Date(clock().getTime() - config.historyMs)),
  });

  await scheduler.scheduleTask({
    id: 'readiness-expiry',
    scope: 'global',
    frequency: LOOK_FOR_EXPIRED,
    initialDelay: config.sweep.initialDelay,
    timeout: { minutes: 1 },
    fn: signal => evaluateExpired(options, signal),
  });

  for (const source of sources) {
    await scheduler.scheduleTask({
      id: `readiness-source-${source.id}`,
      scope: 'global',
      frequency: config.frequencyOf(source),
      initialDelay: config.sweep.initialDelay,
      timeout: config.sweep.timeout,
      fn: async signal => {
        // A source that was never asked is asked by the first sweep.
        if ((await sweeps.getRecord())?.evaluatedAt) {
          await reevaluation.followSource(source, signal);
        }
      },
    });
    try {
      await source.watch?.(({ entityRefs }) =>
        reevaluation.request(source.id, entityRefs),
      );
    } catch (error) {
      logger.warn(
        'A source of evidence will not tell of its news, and is asked by its schedule only',
        { source: source.id, problem: toError(error).message },
      );
    }
  }
}
