import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CriterionState } from '@operations-in-teams/plugin-readiness-common';
import { VisuallyHidden } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../../translation';
import { Mark } from '../../StatusMark';

const marks = {
  met: { sign: '✓', tone: 'good' },
  unmet: { sign: '✗', tone: 'bad' },
  unknown: { sign: '?', tone: 'open' },
} as const;

/** Whether a criterion is met; the word is for readers where space is scarce. */
export function CriterionMark(props: {
  state: CriterionState['state'];
  word?: boolean;
}) {
  const { state, word } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const text = t(`rollout.criterion.${state}`);
  return (
    <>
      <Mark {...marks[state]}>
        {word ? <span>{text}</span> : <VisuallyHidden>{text}</VisuallyHidden>}
      </Mark>{' '}
    </>
  );
}
