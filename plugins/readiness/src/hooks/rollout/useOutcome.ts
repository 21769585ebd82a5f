import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback, useState } from 'react';
import { reasonOf } from '../../domain/acts';
import { readinessTranslationRef } from '../../translation';

/** What became of the last act of the viewer. */
export type Outcome = { severity: 'info' | 'warning'; text: string };

/**
 * Records acts, and reads anew what they changed. Where somebody else was
 * faster, what is shown is out of date: that is said, and what stands is read.
 * Other errors are left to the form, where they can be mended.
 */
export function useOutcome(reload: () => void) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const [outcome, setOutcome] = useState<Outcome>();
  const record = useCallback(
    async (act: () => Promise<unknown>, done: string) => {
      setOutcome(undefined);
      try {
        await act();
        setOutcome({ severity: 'info', text: done });
      } catch (error) {
        if (!(error instanceof Error) || !isConflict(error)) throw error;
        setOutcome({
          severity: 'warning',
          text: t('rollout.act.conflict', { reason: reasonOf(error) }),
        });
      }
      reload();
    },
    [reload, t],
  );
  return { outcome, record };
}

/** Errors of the backend carry the one that they were there as their cause. */
function isConflict(error: Error): boolean {
  const cause = 'cause' in error ? error.cause : undefined;
  return [error, cause].some(
    each => each instanceof Error && each.name === 'ConflictError',
  );
}
