import type {
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';

/** Keeps the tasks of all plugins, and runs one when it is told to. */
export class ReplayScheduler implements SchedulerService {
  readonly #tasks = new Map<string, SchedulerServiceTaskInvocationDefinition>();

  static create(): ReplayScheduler {
    return new ReplayScheduler();
  }

  /** The ids of the tasks that begin with a text. */
  idsOf(prefix: string): string[] {
    return [...this.#tasks.keys()].filter(id => id.startsWith(prefix));
  }

  async triggerTask(id: string): Promise<void> {
    const task = this.#tasks.get(id);
    if (!task) throw new NotFoundError(`There is no task ${id}`);
    await task.fn(new AbortController().signal);
  }

  async cancelTask(): Promise<void> {}

  async scheduleTask(
    task: SchedulerServiceTaskScheduleDefinition &
      SchedulerServiceTaskInvocationDefinition,
  ): Promise<void> {
    this.#tasks.set(task.id, task);
  }

  createScheduledTaskRunner() {
    return {
      run: async (task: SchedulerServiceTaskInvocationDefinition) => {
        this.#tasks.set(task.id, task);
      },
    };
  }

  async getScheduledTasks() {
    return [];
  }
}
