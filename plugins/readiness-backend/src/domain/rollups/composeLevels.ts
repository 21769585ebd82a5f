/** The level of one part of a system under one standard. */
export type PartLevel = {
  entityRef: string;
  standardId: string;
  /** 0 below the first level. */
  rank: number;
  /** Whether it stands only for a while, without fresh evidence. */
  unconfirmed: boolean;
};

/** What the levels of its parts make of a whole, under one standard. */
export type ComposedLevel = {
  standardId: string;
  rank: number;
  unconfirmed: boolean;
  /** How many parts the standard scores. */
  parts: number;
  /** The parts that stand no higher, in the order of their references. */
  lowest: string[];
};

/**
 * A whole is as ready as its least ready part: it has the lowest of their
 * levels, unconfirmed where one of the lowest is. Under a standard that scores
 * none of its parts it has none.
 */
export function composeLevels(parts: Iterable<PartLevel>): ComposedLevel[] {
  const composed = new Map<string, ComposedLevel>();
  for (const { entityRef, standardId, rank, unconfirmed } of parts) {
    const known = composed.get(standardId);
    const count = (known?.parts ?? 0) + 1;
    if (!known || rank < known.rank) {
      composed.set(standardId, {
        standardId,
        rank,
        unconfirmed,
        parts: count,
        lowest: [entityRef],
      });
      continue;
    }
    known.parts = count;
    if (rank > known.rank) continue;
    known.unconfirmed ||= unconfirmed;
    known.lowest.push(entityRef);
  }
  for (const { lowest } of composed.values()) lowest.sort();
  return [...composed.values()];
}
