import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import { VisuallyHidden } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { Mark, type Tone } from './Mark';

const marks: Record<ResultStatus, { sign: string; tone: Tone }> = {
  pass: { sign: '✓', tone: 'good' },
  fail: { sign: '✗', tone: 'bad' },
  unknown: { sign: '?', tone: 'open' },
  exempt: { sign: '⊘', tone: 'set' },
  notApplicable: { sign: '–', tone: 'quiet' },
};

/** A status as sign and word; the word is for readers where space is scarce. */
export function StatusMark(props: {
  status: ResultStatus;
  word?: boolean;
  /** A word in place of the usual one. */
  text?: string;
}) {
  const { status } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const text = props.text ?? t(`status.${status}`);
  const word = props.word || props.text !== undefined;
  return (
    <Mark {...marks[status]}>
      {word ? <span>{text}</span> : <VisuallyHidden>{text}</VisuallyHidden>}{' '}
    </Mark>
  );
}
