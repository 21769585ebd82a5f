import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AcceptanceState } from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { Mark } from '../Rollout/parts';

const marks = {
  open: { sign: '◷', tone: 'open' },
  accepted: { sign: '✓', tone: 'good' },
  declined: { sign: '✗', tone: 'bad' },
  withdrawn: { sign: '–', tone: 'quiet' },
  superseded: { sign: '–', tone: 'quiet' },
} as const;

/** Where a request, or an acceptance, stands. */
export function AcceptanceStateMark(props: { state: AcceptanceState }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Mark {...marks[props.state]}>{t(`acceptances.state.${props.state}`)}</Mark>
  );
}
