import {
  reviewsOf,
  type AcceptanceRecord,
  type Today,
} from '../rollout/acceptance';
import type { RolloutNews } from './rolloutMessages';
import { ROLLOUT_PATH } from './texts';

const DAY_MS = 24 * 60 * 60 * 1000;
const CONDITION_AHEAD_MS = 7 * DAY_MS;

/** What somebody is to be told of a request for acceptance, or an acceptance. */
export function acceptanceNews(
  record: AcceptanceRecord,
  today: Today,
  options: { deciders: string[]; decidedSince: Date },
): RolloutNews[] {
  const { deciders, decidedSince } = options;
  const { id, subject, owner, asked, state } = record;
  const owners = owner === undefined ? [asked.by] : [owner, asked.by];
  const common = { link: ROLLOUT_PATH, severity: 'normal' } as const;
  if (state === 'open') {
    return [
      {
        ...common,
        mark: `acceptance asked ${id}`,
        scope: `acceptance ${id}`,
        recipients: deciders,
        exclude: asked.by,
        title: `Acceptance into on-call is asked for: ${subject}`,
        description: asked.note,
      },
    ];
  }
  const news: RolloutNews[] = [];
  const { decidedAt } = record;
  if (
    (state === 'accepted' || state === 'declined') &&
    decidedAt &&
    decidedAt >= decidedSince
  ) {
    const last = record.decisions[record.decisions.length - 1];
    news.push({
      ...common,
      mark: `acceptance decided ${id}`,
      scope: `acceptance ${id}`,
      recipients: owners,
      title: `${subject} is ${state}${
        state === 'accepted' ? ' into on-call' : ''
      }`,
      description: last?.act.note ?? '',
    });
  }
  if (state !== 'accepted') return news;
  for (const condition of record.conditions) {
    const end = Date.parse(`${condition.due}T00:00:00Z`) + DAY_MS;
    const left = end - today.now.getTime();
    if (condition.settled || left <= 0 || left > CONDITION_AHEAD_MS) continue;
    news.push({
      ...common,
      mark: `condition ${condition.id} ${condition.due}`,
      scope: `condition ${condition.id}`,
      recipients: owners,
      title: `A condition is due on ${condition.due}: ${subject}`,
      description: condition.text,
    });
  }
  // A level that fell is told with the levels, where no outage let it fall.
  const reviews = reviewsOf(record, today).filter(
    ({ reason }) => reason !== 'level',
  );
  if (reviews.length > 0) {
    news.push({
      ...common,
      mark: `acceptance review ${id} ${reviews
        .map(({ reason }) => reason)
        .join(',')}`,
      scope: `acceptance review ${id}`,
      recipients: [...owners, ...deciders],
      title: `An acceptance is to be looked at again: ${subject}`,
      description: reviews.map(({ message }) => message).join('\n'),
    });
  }
  return news;
}
