import type {
  Interval,
  PayActor,
  ShiftSource,
} from '@operations-in-teams/plugin-on-call-common';
import { groupBy } from '../../groupBy';

type Key = { account: string; scheduleId: string };

/** That somebody did something to a schedule. */
export type Note = Key & {
  at: number;
  actor: PayActor;
  /** The shift that was made. */
  shift?: Interval & { personId?: string };
};

/** A stretch that others hold than when the schedule was read before. */
export type NotedChange = Key &
  Interval & {
    knownAt: number;
    seenAt: number;
    before: Array<{ id: string; name?: string }>;
    after: Array<{ id: string; name?: string }>;
  };

type AuthoredShift = Key & Interval & { personId: string; source: ShiftSource };

/** Clocks of PagerDuty and of the backend may differ by so much. */
const SLACK = 60_000;

/** Tells who made overrides and custom shifts, as far as that is certain. */
export class Authors {
  readonly #notes: Map<string, Note[]>;
  readonly #changes: Map<string, NotedChange[]>;

  constructor(notes: Note[], changes: NotedChange[]) {
    this.#notes = groupBy(notes, keyOf);
    this.#changes = groupBy(changes, keyOf);
  }

  /**
   * Who made a shift: whoever a record names as its author, or whoever alone
   * touched the schedule between the two readings where it appeared. Whose turn
   * it would have been is known from what was read before.
   */
  ofShift(shift: AuthoredShift): {
    by?: PayActor;
    insteadOf?: { id: string; name?: string };
  } {
    const named = this.#notesOf(shift)
      .filter(note => note.shift && covers(note.shift, shift))
      .sort((a, b) => b.at - a.at)
      .at(0);
    const change = this.#changeTo(shift);
    const alone = change ? onlyOf(this.ofChange(change)) : undefined;
    const by = named?.actor ?? alone;
    const [replaced, ...others] = change?.before ?? [];
    return {
      ...(by && { by: { kind: by.kind, name: by.name } }),
      ...(replaced && others.length === 0 && { insteadOf: replaced }),
    };
  }

  /** Who touched the schedule between the two readings, each once, by when. */
  ofChange(change: NotedChange): Array<PayActor & { at: number }> {
    const found = this.#notesOf(change)
      .filter(({ at }) => change.knownAt < at && at <= change.seenAt + SLACK)
      .sort((a, b) => a.at - b.at);
    return [
      ...new Map(
        found.map(({ actor, at }) => [
          `${actor.kind}/${actor.name}`,
          { kind: actor.kind, name: actor.name, at },
        ]),
      ).values(),
    ];
  }

  #notesOf(key: Key) {
    return this.#notes.get(keyOf(key)) ?? [];
  }

  /** The last change that put the person there. */
  #changeTo(shift: AuthoredShift) {
    const holds = (people: NotedChange['before']) =>
      people.some(({ id }) => id === shift.personId);
    return (this.#changes.get(keyOf(shift)) ?? [])
      .filter(({ start, end }) => start < shift.end && shift.start < end)
      .filter(({ before, after }) => holds(after) && !holds(before))
      .sort((a, b) => b.seenAt - a.seenAt)
      .at(0);
  }
}

function covers(
  made: NonNullable<Note['shift']>,
  { start, end, personId }: AuthoredShift,
) {
  return (
    made.start <= start &&
    end <= made.end &&
    (made.personId === undefined || made.personId === personId)
  );
}

function onlyOf<T>(items: T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function keyOf({ account, scheduleId }: Key) {
  return `${account}/${scheduleId}`;
}
