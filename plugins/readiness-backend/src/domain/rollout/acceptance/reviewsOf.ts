import type { AcceptanceReview } from '@operations-in-teams/plugin-readiness-common';
import { conditionState } from './decide';
import type { AcceptanceRecord } from './types';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What an accepted subject is today. */
export type SubjectToday = {
  owners: string[];
  /** References of its parts. */
  parts: string[];
};

export type Today = {
  /** By reference; subjects that have left the catalog are not in it. */
  subjects: ReadonlyMap<string, SubjectToday>;
  /** Rank and since when, by reference; absent where nothing was evaluated. */
  levels: ReadonlyMap<string, { rank: number; since: Date }>;
  reviewAfterDays: number;
  now: Date;
};

/** When an acceptance is to be looked at again at the latest. */
export function reviewBy(
  record: AcceptanceRecord,
  reviewAfterDays: number,
): Date | undefined {
  return (
    record.decidedAt &&
    new Date(record.decidedAt.getTime() + reviewAfterDays * DAY_MS)
  );
}

/**
 * Why an acceptance is to be looked at again: it is a year old, a condition was
 * not met in time, or the subject's owner, its parts or a level are not what was
 * accepted.
 */
export function reviewsOf(
  record: AcceptanceRecord,
  today: Today,
): AcceptanceReview[] {
  if (record.state !== 'accepted') return [];
  const { now } = today;
  const reviews: AcceptanceReview[] = [];
  const add = (
    reason: AcceptanceReview['reason'],
    message: string,
    since?: Date,
  ) =>
    reviews.push({
      reason,
      message,
      ...(since && { since: since.toISOString() }),
    });

  const due = reviewBy(record, today.reviewAfterDays);
  if (due && due <= now) {
    add('age', `Accepted ${today.reviewAfterDays} days ago and more`, due);
  }
  for (const condition of record.conditions) {
    if (conditionState(condition, now) === 'expired') {
      const day = new Date(`${condition.due}T00:00:00Z`).getTime() + DAY_MS;
      add('condition', `Not met in time: ${condition.text}`, new Date(day));
    }
  }
  const subject = today.subjects.get(record.subject);
  if (!subject) {
    add('subjectGone', `${record.subject} is no longer in the catalog`);
    return reviews;
  }
  if (record.owner !== undefined && !subject.owners.includes(record.owner)) {
    add(
      'owner',
      `Owned by ${subject.owners.join(', ') || 'nobody'}, and not by ${
        record.owner
      } any more`,
    );
  }
  const shape = shapeChange(record, subject.parts);
  if (shape) add('shape', shape);
  for (const frozen of record.subjects) {
    const level = today.levels.get(frozen.entityRef);
    if (level && level.rank < frozen.rank) {
      add(
        'level',
        `${frozen.entityRef} is below ${frozen.levelTitle}`,
        level.since,
      );
    }
  }
  return reviews;
}

function shapeChange(
  record: AcceptanceRecord,
  parts: string[],
): string | undefined {
  const then = record.subjects
    .map(({ entityRef }) => entityRef)
    .filter(ref => ref !== record.subject);
  const added = parts.filter(ref => !then.includes(ref));
  const removed = then.filter(ref => !parts.includes(ref));
  const texts = [
    ...(added.length > 0 ? [`new: ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`gone: ${removed.join(', ')}`] : []),
  ];
  return texts.length > 0 ? texts.join('; ') : undefined;
}
