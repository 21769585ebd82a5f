import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WaiverState } from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { Mark, type Tone } from '../StatusMark';

const over = { sign: '–', tone: 'quiet' } as const;

const marks: Record<WaiverState, { sign: string; tone: Tone }> = {
  requested: { sign: '◷', tone: 'open' },
  approved: { sign: '⊘', tone: 'set' },
  declined: { sign: '✗', tone: 'bad' },
  withdrawn: over,
  revoked: over,
  expired: over,
};

/** Where a waiver stands, as sign and word. */
export function WaiverStateMark(props: { state: WaiverState }) {
  const { state } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Mark {...marks[state]}>
      <span>{t(`waivers.state.${state}`)}</span>
    </Mark>
  );
}
