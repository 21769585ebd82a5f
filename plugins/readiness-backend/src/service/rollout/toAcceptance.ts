import type {
  Acceptance,
  AcceptanceSummary,
} from '@operations-in-teams/plugin-readiness-common';
import {
  conditionState,
  reviewBy,
  reviewsOf,
  type AcceptanceRecord,
  type Today,
} from '../../domain/rollout/acceptance';

export type AcceptanceView = {
  today: Today;
  /** Whether the caller sees a part of the subject. */
  sees: (entityRef: string) => boolean;
};

export function toAcceptanceSummary(
  record: AcceptanceRecord,
  { today, sees }: AcceptanceView,
): AcceptanceSummary {
  // What changed may name parts that the caller does not see.
  const whole = record.subjects.every(({ entityRef }) => sees(entityRef));
  const by = reviewBy(record, today.reviewAfterDays);
  return {
    id: record.id,
    version: record.version,
    subject: record.subject,
    ...(!today.subjects.has(record.subject) && { subjectGone: true }),
    ...(record.owner !== undefined && { owner: record.owner }),
    state: record.state,
    ...(record.subjects[0]?.levelTitle && {
      level: record.subjects[0].levelTitle,
    }),
    asked: record.asked,
    ...(record.decidedAt && { decidedAt: record.decidedAt.toISOString() }),
    approvals: record.decisions.filter(({ decision }) => decision === 'accept')
      .length,
    needed: record.needed,
    openConditions: record.conditions.filter(
      item => conditionState(item, today.now) !== 'met',
    ).length,
    reviews: reviewsOf(record, today).map(({ message, ...review }) =>
      whole ? { ...review, message } : review,
    ),
    ...(record.state === 'accepted' && by && { reviewBy: by.toISOString() }),
  };
}

export function toAcceptanceAnswer(
  record: AcceptanceRecord,
  view: AcceptanceView,
  may: Acceptance['may'],
): Acceptance {
  const { today, sees } = view;
  return {
    summary: toAcceptanceSummary(record, view),
    evidence: {
      hash: record.evidenceHash,
      frozenAt: record.asked.at,
      subjects: record.subjects
        .filter(({ entityRef }) => sees(entityRef))
        .map(({ entityRef, levelTitle, failing, unknown, exempt }) => ({
          entityRef,
          ...(levelTitle !== undefined && { level: levelTitle }),
          failing,
          unknown,
          exempt,
        })),
    },
    decisions: record.decisions,
    ...(record.withdrawn && { withdrawn: record.withdrawn }),
    conditions: record.conditions.map(item => ({
      id: item.id,
      text: item.text,
      due: item.due,
      state: conditionState(item, today.now),
      ...(item.settled && { settled: item.settled }),
    })),
    comments: record.comments,
    may,
  };
}
