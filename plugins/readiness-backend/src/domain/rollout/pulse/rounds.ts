import type { PulseRound } from '@operations-in-teams/plugin-readiness-common';

/** Fewer answers than these could be told apart. */
export const FEWEST_ANSWERS = 4;

const SHOWN_ROUNDS = 12;

/** Sums of the answers of one round. */
export type RoundSums = {
  round: string;
  answers: number;
  ready: number;
  sustainable: number;
};

/** The round that runs at a time: its month (UTC), as yyyy-mm. */
export function roundAt(now: Date): string {
  return now.toISOString().slice(0, 7);
}

/** First and last day of a round, as ISO dates. */
export function daysOf(round: string): { from: string; to: string } {
  const [year, month] = round.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0));
  return { from: `${round}-01`, to: last.toISOString().slice(0, 10) };
}

/**
 * The last twelve rounds that are over, newest first. Of a round with fewer than
 * four answers nothing is said; of the one that runs neither, because two looks
 * at it, before and after an answer, would tell that answer.
 */
export function roundsBefore(
  now: Date,
  sums: readonly RoundSums[],
): PulseRound[] {
  return Array.from({ length: SHOWN_ROUNDS }, (_, index) => {
    const month = new Date(
      Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1 - index),
    );
    const round = roundAt(month);
    const own = sums.find(item => item.round === round);
    const mean = (sum: number, count: number) =>
      Math.round((sum / count) * 10) / 10;
    return {
      ...daysOf(round),
      ...(own &&
        own.answers >= FEWEST_ANSWERS && {
          result: {
            answers: own.answers,
            ready: mean(own.ready, own.answers),
            sustainable: mean(own.sustainable, own.answers),
          },
        }),
    };
  });
}
