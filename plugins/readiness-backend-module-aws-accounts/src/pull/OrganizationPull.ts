import type { LoggerService } from '@backstage/backend-plugin-api';
import { assertError } from '@backstage/errors';
import type { Clock } from '@operations-in-teams/plugin-aws-accounts-node';
import type {
  AccountEvidenceStore,
  FactKind,
} from '../database/AccountEvidenceStore';
import { isoNow, type PullRun } from './PullContext';

/** Reads one or several kinds of facts as far as they are due. */
export interface FactsPull {
  readonly kinds: readonly FactKind[];
  run(run: PullRun): Promise<void>;
}

/** Part of a run's time after which no further account is read. */
const SHARE_OF_TIME = 0.8;

/** Everything that is read of one organisation, each kind by itself. */
export class OrganizationPull {
  readonly #options: {
    organization: string;
    pulls: FactsPull[];
    /** Milliseconds that one run may take. */
    timeout: number;
    store: AccountEvidenceStore;
    clock: Clock;
    logger: LoggerService;
  };

  constructor(options: {
    organization: string;
    pulls: FactsPull[];
    timeout: number;
    store: AccountEvidenceStore;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  /** Never throws: what failed is logged and stored, and ages. */
  async run(signal: AbortSignal): Promise<void> {
    const until =
      this.#options.clock.now() + this.#options.timeout * SHARE_OF_TIME;
    // Each has a pace of its own, and need not wait for the others.
    await Promise.all(
      this.#options.pulls.map(pull => this.#run(pull, { signal, until })),
    );
  }

  async #run(pull: FactsPull, run: PullRun) {
    const { logger, organization } = this.#options;
    let failure: string | undefined;
    try {
      await pull.run(run);
    } catch (error) {
      assertError(error);
      failure = error.message;
    }
    if (run.signal.aborted) {
      logger.info('The pull was stopped; the next run goes on from here', {
        organization,
        kinds: pull.kinds.join(', '),
      });
      return;
    }
    try {
      await this.#conclude(pull, failure);
    } catch (error) {
      assertError(error);
      logger.error('The outcome of a pull could not be stored', {
        organization,
        reason: error.message,
        failure,
      });
    }
  }

  async #conclude(pull: FactsPull, failure: string | undefined) {
    const { store, organization, clock, logger } = this.#options;
    for (const kind of pull.kinds) {
      const before = await store.pull(organization, kind);
      if (failure && failure !== before.failure) {
        logger.warn(
          'Facts about AWS accounts could not be read; what is known stays, and ages',
          { organization, kind, reason: failure },
        );
      } else if (!failure && before.failure) {
        logger.info('Facts about AWS accounts are read again', {
          organization,
          kind,
        });
      }
      await store.savePull(organization, kind, { at: isoNow(clock), failure });
    }
  }
}
