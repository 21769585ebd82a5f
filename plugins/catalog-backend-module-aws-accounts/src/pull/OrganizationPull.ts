import { assertError } from '@backstage/errors';
import type { EntityEmitter } from '../provider/EntityEmitter';
import { adoptList } from './adoptList';
import { isoNow, type PullContext } from './PullContext';
import { readList } from './readList';
import { refreshTags } from './refreshTags';
import { refreshUnits } from './refreshUnits';

/** Part of a run's time after which it reads no further tags. */
const SHARE_OF_TIME = 0.8;

/**
 * One run: lists the accounts where that is due, reads units and tags as far as
 * they are old and time allows, and gives the catalog what changed. Every step
 * stores what it did, so that a run that is cut off is taken up by the next.
 */
export class OrganizationPull {
  readonly #context: PullContext;
  readonly #emitter: Pick<EntityEmitter, 'emit'>;
  readonly #listEvery: number;
  readonly #timeout: number;

  constructor(options: {
    context: PullContext;
    emitter: Pick<EntityEmitter, 'emit'>;
    /** Milliseconds between two lists; 0 for a list in every run. */
    listEvery: number;
    /** Milliseconds that one run may take. */
    timeout: number;
  }) {
    this.#context = options.context;
    this.#emitter = options.emitter;
    this.#listEvery = options.listEvery;
    this.#timeout = options.timeout;
  }

  /** Never throws: what failed is logged and stored, and ages. */
  async run(signal: AbortSignal): Promise<void> {
    const failures: string[] = [];
    /** Runs a step; false where it failed. */
    const attempt = async (step: () => Promise<void>) => {
      try {
        signal.throwIfAborted();
        await step();
        return true;
      } catch (error) {
        assertError(error);
        failures.push(error.message);
        return false;
      }
    };
    const emit = () => attempt(() => this.#emitter.emit());

    const until = this.#context.clock.now() + this.#timeout * SHARE_OF_TIME;
    let isListed = false;
    const isUpToDate = await attempt(async () => {
      isListed = await this.#listWhereDue(signal);
    });
    if (isUpToDate) {
      await attempt(() => refreshUnits(this.#context, signal));
      if (isListed) {
        await emit();
      }
      await attempt(() =>
        refreshTags(this.#context, {
          signal,
          until,
          onProgress: async () => {
            await emit();
          },
        }),
      );
    }
    // Also where the list failed: owners are verified even while AWS is away.
    await emit();
    if (signal.aborted) {
      this.#context.logger.info(
        'The pull was stopped; the next run goes on from here',
      );
    } else {
      await this.#conclude(failures);
    }
  }

  /** True where the accounts were listed. */
  async #listWhereDue(signal: AbortSignal): Promise<boolean> {
    const { store, config, reader } = this.#context;
    const before = await store.organization(config.id);
    const age = this.#age(before.listStartedAt);
    const isConfirmed =
      before.refusedFingerprint !== undefined &&
      before.refusedFingerprint === config.removal.confirm;
    if (age < this.#listEvery && !isConfirmed) {
      return false;
    }
    const organization = await reader.describeOrganization({ signal });
    await readList(this.#context, signal);
    await adoptList(this.#context, organization);
    if (!before.accountsListedAt) {
      // The first accounts show before their units and tags are read.
      await this.#emitter.emit();
    }
    return true;
  }

  #age(time: string | undefined): number {
    return this.#context.clock.now() - (Date.parse(time ?? '') || 0);
  }

  async #conclude(failures: string[]) {
    const { store, config, clock, logger } = this.#context;
    try {
      const known = await store.organization(config.id);
      if (failures.length > 0) {
        const failure = [...new Set(failures)].join('; ');
        logger.warn('AWS accounts could not be pulled; what is known stays', {
          reason: failure,
          accountsListedAt: known.accountsListedAt ?? 'never',
        });
        await store.changeOrganization(config.id, {
          failedAt: isoNow(clock),
          failure,
        });
      } else if (
        known.failure !== undefined &&
        // A refused list stays refused until another one is accepted.
        known.refusedReason === undefined
      ) {
        logger.info('AWS accounts are pulled again', {
          failedLast: known.failedAt,
        });
        await store.changeOrganization(config.id, {
          failure: null,
          failedAt: null,
        });
      }
    } catch (error) {
      assertError(error);
      logger.error('The outcome of a pull could not be stored', {
        reason: error.message,
        failures: failures.join('; '),
      });
    }
  }
}
