import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, toError } from '@backstage/errors';
import type { StandardLocation } from '../config';
import type { StandardStore } from '../database';
import type { EvidenceEnvironment } from '../domain/expressions';
import { parseStandard, type CompiledStandard } from '../domain/standards';

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
  /** The text that was last looked at, be it good or not. */
  seen?: string;
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

  /** Reads the files again; says whether what is in force has changed. */
  refresh(): Promise<boolean> {
    const run = this.#refreshing.then(
      () => this.#refresh(),
      () => this.#refresh(),
    );
    this.#refreshing = run;
    return run;
  }

  async #refresh(): Promise<boolean> {
    let changed = false;
    for (const slot of this.#slots) {
      if (await this.#refreshSlot(slot)) changed = true;
    }
    return changed;
  }

  async #refreshSlot(slot: Slot): Promise<boolean> {
    try {
      const text = await this.#read(slot.source);
      if (text === slot.seen) return false;
      slot.seen = text;
      const standard = this.#parse(slot, text);
      const loadedAt = this.#clock();
      slot.inForce = { location: slot.location, loadedAt, standard };
      slot.problem = undefined;
      await this.#store.save({
        standardId: standard.id,
        version: standard.version,
        location: slot.location,
        text,
        loadedAt,
      });
      this.#logger.info('Standard in force', {
        standard: standard.id,
        version: standard.version,
        location: slot.location,
      });
      return true;
    } catch (error) {
      const { message } = toError(error);
      if (slot.problem?.message !== message) {
        slot.problem = { message, at: this.#clock() };
        this.#logger.warn(
          `Standard cannot be loaded, the last good version stays in force\n${message}`,
        );
      }
      return slot.inForce ? false : this.#restore(slot);
    }
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
      throw new ConflictError(
        `${slot.location}: the id '${standard.id}' is that of the standard in ${other.location}; give each standard its own`,
      );
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
