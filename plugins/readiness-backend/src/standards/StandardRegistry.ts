import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { StandardLocation } from '../config';
import type { StandardStore } from '../database';
import type { EvidenceEnvironment } from '../domain/expressions';
import {
  describeStandard,
  parseStandard,
  StandardError,
  type CompiledStandard,
} from '../domain/standards';
import { idTaken } from './idTaken';

/** A standard in force. */
export type StandardInForce = {
  location: string;
  loadedAt: Date;
  standard: CompiledStandard;
};

/** A configured standard: what is in force, and what is wrong with its newest text. */
export type LoadedStandard = {
  location: string;
  inForce?: StandardInForce;
  problem?: { message: string; at: Date };
};

type Slot = LoadedStandard & {
  source: StandardLocation;
  /** The text that was last looked at, and what is wrong with it. */
  seen?: { text: string; problem?: LoadedStandard['problem'] };
};

/**
 * The configured standards. A text that cannot be loaded leaves the last good
 * version in force, also over a restart, and the problem is kept beside it.
 */
export class StandardRegistry {
  readonly #slots: Slot[];
  readonly #evidence: EvidenceEnvironment;
  readonly #store: StandardStore;
  readonly #logger: LoggerService;
  readonly #clock: () => Date;
  readonly #read: (location: StandardLocation) => Promise<string>;
  #refreshing: Promise<boolean> = Promise.resolve(false);

  private constructor(options: StandardRegistryOptions) {
    this.#slots = options.locations.map(source => ({
      source,
      location: source.location,
    }));
    this.#evidence = options.evidence;
    this.#store = options.store;
    this.#logger = options.logger;
    this.#clock = options.clock;
    this.#read = options.read;
  }

  static create(options: StandardRegistryOptions): StandardRegistry {
    return new StandardRegistry(options);
  }

  all(): LoadedStandard[] {
    return this.#slots;
  }

  inForce(): StandardInForce[] {
    return this.#slots.flatMap(({ inForce }) => inForce ?? []);
  }

  get(id: string): LoadedStandard | undefined {
    return this.#slots.find(({ inForce }) => inForce?.standard.id === id);
  }

  /** Whether every configured standard has a version in force. */
  isComplete(): boolean {
    return this.#slots.every(({ inForce }) => inForce);
  }

  /** Reads the texts again; says whether what is in force has changed. */
  refresh(): Promise<boolean> {
    const run = this.#refreshing.then(
      () => this.#refresh(),
      () => this.#refresh(),
    );
    this.#refreshing = run;
    return run;
  }

  async #refresh(): Promise<boolean> {
    const texts = await Promise.allSettled(
      this.#slots.map(({ source }) => this.#read(source)),
    );
    let changed = false;
    for (const [index, slot] of this.#slots.entries()) {
      if (await this.#refreshSlot(slot, texts[index])) changed = true;
    }
    return changed;
  }

  async #refreshSlot(
    slot: Slot,
    read: PromiseSettledResult<string>,
  ): Promise<boolean> {
    if (read.status === 'fulfilled' && read.value === slot.seen?.text) {
      // It may have been out of reach in between.
      slot.problem = slot.seen.problem;
      return false;
    }
    try {
      if (read.status === 'rejected') throw read.reason;
      await this.#putInForce(slot, read.value);
      return true;
    } catch (error) {
      this.#report(slot, toError(error).message);
      if (read.status === 'fulfilled' && error instanceof StandardError) {
        slot.seen = { text: read.value, problem: slot.problem };
      }
      return slot.inForce ? false : this.#restore(slot);
    }
  }

  async #putInForce(slot: Slot, text: string): Promise<void> {
    const { location } = slot;
    const standard = this.#parse(slot, text);
    const loadedAt = this.#clock();
    await this.#store.save({
      standardId: standard.id,
      version: standard.version,
      location,
      text,
      loadedAt,
      definition: describeStandard(standard),
    });
    slot.inForce = { location, loadedAt, standard };
    slot.seen = { text };
    slot.problem = undefined;
    this.#logger.info('Standard in force', {
      standard: standard.id,
      version: standard.version,
      location,
    });
  }

  #report(slot: Slot, message: string): void {
    if (slot.problem?.message === message) return;
    slot.problem = { message, at: this.#clock() };
    this.#logger.warn(
      `Standard cannot be loaded, the last good version stays in force\n${message}`,
    );
  }

  async #restore(slot: Slot): Promise<boolean> {
    const kept = await this.#store.getLatest(slot.location);
    if (!kept) return false;
    try {
      slot.inForce = {
        location: slot.location,
        loadedAt: kept.loadedAt,
        standard: this.#parse(slot, kept.text),
      };
      return true;
    } catch (error) {
      this.#logger.warn(
        `Last good version of a standard cannot be loaded any more\n${
          toError(error).message
        }`,
      );
      return false;
    }
  }

  #parse(slot: Slot, text: string): CompiledStandard {
    const standard = parseStandard({
      file: slot.location,
      text,
      evidence: this.#evidence,
    });
    const other = this.get(standard.id);
    if (other && other !== slot) {
      throw idTaken(slot.location, standard.id, other.location);
    }
    return standard;
  }
}

export type StandardRegistryOptions = {
  locations: StandardLocation[];
  evidence: EvidenceEnvironment;
  store: StandardStore;
  logger: LoggerService;
  clock: () => Date;
  read: (location: StandardLocation) => Promise<string>;
};
