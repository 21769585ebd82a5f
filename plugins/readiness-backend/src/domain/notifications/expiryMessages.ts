import { counted, entityPath, groupBy, linesOf } from './texts';
import type { Message, NewsItem } from './types';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days ahead people are told, the last first. */
const STEPS = [3, 14];

/** The longest that anybody is told ahead. */
export const EXPIRY_AHEAD_MS = Math.max(...STEPS) * DAY_MS;

export type Expiring = {
  id: string;
  what: 'waiver' | 'attestation';
  entityRef: string;
  title: string;
  team: string;
  /** The rule, or the kind that was attested. */
  name: string;
  by: string;
  expiresAt: Date;
};

export type ExpiryNews = Expiring & NewsItem;

/** What is due to be told, once at each step; only what is yet to expire. */
export function expiryNews(all: Expiring[], now: Date): ExpiryNews[] {
  return all.flatMap(item => {
    const left = item.expiresAt.getTime() - now.getTime();
    const step = STEPS.find(days => left <= days * DAY_MS);
    if (left <= 0 || step === undefined) return [];
    return [{ ...item, mark: `${item.what} ${item.id} ${step}` }];
  });
}

/** One message for each team, and for each person who asked outside of one. */
export function expiryMessages(news: ExpiryNews[]): Message[] {
  const groups = groupBy(news, ({ team, by }) => team || by);
  return [...groups].map(([recipient, own]) => {
    const soonest = [...own].sort(
      (a, b) => a.expiresAt.getTime() - b.expiresAt.getTime(),
    );
    const [first] = soonest;
    return {
      marks: own.map(({ mark }) => mark),
      scope: `expiry ${recipient} ${first.mark}`,
      recipients: [...new Set([recipient, ...own.map(({ by }) => by)])],
      title: `${own
        .map(({ what }) => what)
        .filter((what, index, whats) => whats.indexOf(what) === index)
        .map(what =>
          counted(own.filter(item => item.what === what).length, what),
        )
        .join(' and ')} about to expire`,
      description: linesOf(
        soonest.map(
          ({ title, name, expiresAt }) =>
            `${title}, ${name}: ${expiresAt.toISOString().slice(0, 10)}`,
        ),
      ),
      link: entityPath(own.length === 1 ? first.entityRef : recipient),
      severity: 'normal',
    };
  });
}
