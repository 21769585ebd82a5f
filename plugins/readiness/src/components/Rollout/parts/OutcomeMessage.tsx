import { Message } from '@operations-in-teams/ui';
import { forwardRef } from 'react';
import type { Outcome } from '../../../hooks/rollout/useOutcome';

/** Says what became of an act, and takes the focus when its form is gone. */
export const OutcomeMessage = forwardRef<HTMLDivElement, { outcome?: Outcome }>(
  function WithOutcome({ outcome }, ref) {
    return (
      <div ref={ref} role="status" tabIndex={-1}>
        {outcome && (
          <Message severity={outcome.severity}>{outcome.text}</Message>
        )}
      </div>
    );
  },
);
