/** When stored evidence was true: by a clock of its source, or on its own. */
export type EvidenceTime = { clock?: number; collectedAt?: Date };

/** More groups than any source has; beyond it evidence keeps its own time. */
const MOST = 64;

/**
 * The clocks of one source during one collection. Evidence that was true at the
 * same moment shares a clock, so that collecting the same again moves a few
 * clocks instead of writing a time for every subject. A clock is moved by the
 * first of its evidence that is confirmed; what turns out to be of another
 * moment goes over to another clock.
 */
export class EvidenceClocks {
  readonly #previous: ReadonlyMap<number, Date>;
  readonly #frozen: boolean;
  readonly #current = new Map<number, Date>();
  readonly #byTime = new Map<number, number>();
  #moving = false;

  private constructor(previous: ReadonlyMap<number, Date>, frozen: boolean) {
    this.#previous = previous;
    this.#frozen = frozen;
  }

  /** `frozen` clocks are not moved: one subject does not speak for others. */
  static create(
    previous: ReadonlyMap<number, Date> = new Map(),
    options: { frozen?: boolean } = {},
  ): EvidenceClocks {
    return new EvidenceClocks(previous, options.frozen ?? false);
  }

  /** To be called when the source has answered; from now on clocks may move. */
  start(): void {
    this.#moving = !this.#frozen;
  }

  /** When stored evidence was true, as was known before this collection. */
  before(stored: EvidenceTime): Date | undefined {
    return stored.clock === undefined
      ? stored.collectedAt
      : this.#previous.get(stored.clock);
  }

  /** When evidence was true, as is known by now. */
  now(placed: EvidenceTime): Date | undefined {
    return placed.clock === undefined
      ? placed.collectedAt
      : this.#current.get(placed.clock) ?? this.#previous.get(placed.clock);
  }

  /** The time of evidence that is not confirmed: it stays where it was. */
  keep(stored: EvidenceTime): EvidenceTime {
    return this.#moving && stored.clock !== undefined
      ? { clock: undefined, collectedAt: this.before(stored) }
      : { clock: stored.clock, collectedAt: stored.collectedAt };
  }

  /** The time of evidence that is confirmed, or new, at a moment. */
  place(stored: EvidenceTime | undefined, moment: Date): EvidenceTime {
    const own = stored?.clock;
    const time = moment.getTime();
    if (this.#frozen) {
      return own !== undefined && this.#previous.get(own)?.getTime() === time
        ? { clock: own, collectedAt: undefined }
        : { clock: undefined, collectedAt: moment };
    }
    if (own !== undefined && !this.#current.has(own)) this.#move(own, moment);
    const clock =
      own !== undefined && this.#current.get(own)?.getTime() === time
        ? own
        : this.#byTime.get(time) ?? this.#add(moment);
    return clock === undefined
      ? { clock: undefined, collectedAt: moment }
      : { clock, collectedAt: undefined };
  }

  /** The clocks that are new or were moved. */
  moved(): ReadonlyMap<number, Date> {
    return this.#current;
  }

  /** The clocks that are new; evidence must not be stored before them. */
  added(): ReadonlyMap<number, Date> {
    return new Map(
      [...this.#current].filter(([clock]) => !this.#previous.has(clock)),
    );
  }

  /** The clocks that no evidence goes by after this collection. */
  unused(): ReadonlyMap<number, Date> {
    if (!this.#moving) return new Map();
    return new Map(
      [...this.#previous].filter(([clock]) => !this.#current.has(clock)),
    );
  }

  #move(clock: number, moment: Date): void {
    this.#current.set(clock, moment);
    if (!this.#byTime.has(moment.getTime())) {
      this.#byTime.set(moment.getTime(), clock);
    }
  }

  #add(moment: Date): number | undefined {
    for (let clock = 0; clock < MOST; clock++) {
      if (this.#previous.has(clock) || this.#current.has(clock)) continue;
      this.#move(clock, moment);
      return clock;
    }
    return undefined;
  }
}
