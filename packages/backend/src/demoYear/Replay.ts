import type { ReplayCatalog } from './ReplayCatalog';
import type { ReplayScheduler } from './ReplayScheduler';
import type { ShiftedClock } from './shiftClock';
import type { SimulatedCompany } from './SimulatedCompany';

/** Brings the replayed backend to one past date after another. */
export class Replay {
  readonly #options: ReplayOptions;

  private constructor(options: ReplayOptions) {
    this.#options = options;
  }

  static create(options: ReplayOptions): Replay {
    return new Replay(options);
  }

  /** Takes in how the company stood at a time, and evaluates it. */
  async step(time: Date): Promise<void> {
    const { clock, company, catalog, database } = this.#options;
    clock.moveTo(time);
    await company.standAt(time);
    await catalog.readDirectory(this.#options.catalogDirectory);
    await catalog.relate();
    await Promise.all([this.#pullOnCall(), this.#pullAccounts()]);
    await database.forgetAsking();
    await this.evaluate();
  }

  /** Evaluates everything as it is known. */
  async evaluate(): Promise<void> {
    const { scheduler } = this.#options;
    await scheduler.triggerTask('readiness-sweep');
    await scheduler.triggerTask('readiness-work');
    await scheduler.triggerTask('readiness-expiry');
  }

  async #pullOnCall(): Promise<void> {
    const { scheduler } = this.#options;
    await scheduler.triggerTask('pull-pagerduty');
    await Promise.all([
      scheduler.triggerTask('pull-schedules'),
      scheduler.triggerTask('pull-history'),
    ]);
  }

  async #pullAccounts(): Promise<void> {
    const { scheduler, catalog } = this.#options;
    for (const provider of scheduler.idsOf('AwsOrganizationEntityProvider')) {
      await scheduler.triggerTask(provider);
    }
    await catalog.relate();
    for (const pull of scheduler.idsOf('aws-account-evidence')) {
      await scheduler.triggerTask(pull);
    }
  }
}

export type ReplayOptions = {
  clock: ShiftedClock;
  company: SimulatedCompany;
  catalog: ReplayCatalog;
  catalogDirectory: string;
  scheduler: ReplayScheduler;
  database: { forgetAsking(): Promise<void> };
};
