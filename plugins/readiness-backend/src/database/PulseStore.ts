import type { RoundSums } from '../domain/rollout/pulse/rounds';

/** Keeps answers to the pulse of teams; nobody can read one out of it. */
export interface PulseStore {
  /** Sums of all rounds of a team before the one that runs. */
  getSums(team: string, running: string): Promise<RoundSums[]>;
  hasAnswered(team: string, running: string, userRef: string): Promise<boolean>;
  /** Replaces what the person answered in the same round before. */
  answer(
    team: string,
    running: string,
    userRef: string,
    answer: { ready: number; sustainable: number },
  ): Promise<void>;
}
