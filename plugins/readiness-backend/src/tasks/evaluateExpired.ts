import type { ActStore } from '../database';
import type { ActEvaluation } from '../evaluation/ActEvaluation';

const BATCH = 500;

/**
 * Evaluates the subjects of which a waiver or an attestation has expired since
 * anybody looked. What fails is tried again the next time.
 */
export async function evaluateExpired(
  options: {
    acts: ActStore;
    actEvaluation: ActEvaluation;
    clock: () => Date;
  },
  signal: AbortSignal,
): Promise<void> {
  const { acts, actEvaluation, clock } = options;
  for (;;) {
    signal.throwIfAborted();
    const now = clock();
    const refs = await acts.expired(now, BATCH);
    if (refs.length === 0) return;
    await actEvaluation.run(refs);
    await acts.expiryDone(refs, now);
    if (refs.length < BATCH) return;
  }
}
