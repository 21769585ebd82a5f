/** So many have moved from one state to another within one step. */
export type Move<State extends string | number> = {
  key: string;
  /** Index of the step; that of no step, where it was after the last one. */
  step: number;
  /** Absent where it was not there before. */
  from?: State;
  /** Absent where it was not there afterwards. */
  to?: State;
  count: number;
};

/** How many are in which state. */
export type States<State> = Map<State, number>;

/**
 * What was at the end of each step, and first what was before them all, by key:
 * what is now with the moves since then undone.
 */
export function rewind<State extends string | number>(options: {
  steps: number;
  now: ReadonlyMap<string, States<State>>;
  moves: Iterable<Move<State>>;
}): Map<string, States<State>[]> {
  const { steps, now } = options;
  const byKey = new Map<string, Move<State>[][]>();
  for (const key of now.keys()) byKey.set(key, []);
  for (const move of options.moves) {
    let own = byKey.get(move.key);
    if (!own) byKey.set(move.key, (own = []));
    (own[move.step] ??= []).push(move);
  }
  return new Map(
    [...byKey].map(([key, moves]) => [
      key,
      undo(now.get(key) ?? new Map(), moves, steps),
    ]),
  );
}

function undo<State extends string | number>(
  now: States<State>,
  moves: Move<State>[][],
  steps: number,
): States<State>[] {
  const states = new Map(now);
  const add = (state: State | undefined, count: number) => {
    if (state !== undefined)
      states.set(state, (states.get(state) ?? 0) + count);
  };
  const points: States<State>[] = [];
  for (let step = steps; step >= 0; step--) {
    for (const { from, to, count } of moves[step] ?? []) {
      add(to, -count);
      add(from, count);
    }
    points.unshift(new Map(states));
  }
  return points;
}
