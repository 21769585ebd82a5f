import { counted, entityPath, linesOf, weekOf } from './texts';
import type { Message, NewsItem } from './types';

const HOUR_MS = 60 * 60 * 1000;
const DIGEST_HOUR = 7;
/** A digest that is later than so is none. */
const LATEST_MS = 48 * HOUR_MS;

/** What a team looks at once a week. */
export type TeamWeek = {
  team: string;
  services: number;
  /** Titles of levels with the number of services, the highest first. */
  levels: Array<{ title: string; services: number }>;
  up: number;
  down: number;
  /** Rules that fail most. */
  fixes: Array<{ title: string; services: number }>;
  expiring: number;
  overdueActions: number;
};

export type DigestNews = TeamWeek & NewsItem;

/** Whether it is time for the digest: Monday morning, UTC, and not much later. */
export function isDigestTime(now: Date): boolean {
  const monday = new Date(now);
  monday.setUTCHours(DIGEST_HOUR, 0, 0, 0);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  const late = now.getTime() - monday.getTime();
  return late >= 0 && late < LATEST_MS;
}

export function digestNews(weeks: TeamWeek[], now: Date): DigestNews[] {
  if (!isDigestTime(now)) return [];
  return weeks
    .filter(({ services }) => services > 0)
    .map(week => ({ ...week, mark: `digest ${week.team} ${weekOf(now)}` }));
}

export function digestMessages(news: DigestNews[]): Message[] {
  return news.map(week => ({
    marks: [week.mark],
    scope: `digest ${week.team}`,
    recipients: [week.team],
    title: `Your week: ${counted(week.services, 'service')}, ${
      week.up
    } up and ${week.down} down`,
    description: linesOf([
      week.levels
        .map(({ title, services }) => `${title}: ${services}`)
        .join(', '),
      ...week.fixes.map(
        ({ title, services }) =>
          `To fix: ${title} (${counted(services, 'service')})`,
      ),
      ...(week.expiring > 0
        ? [`${week.expiring} waivers or attestations about to expire`]
        : []),
      ...(week.overdueActions > 0
        ? [`${counted(week.overdueActions, 'action')} from incidents past due`]
        : []),
    ]),
    link: entityPath(week.team),
    severity: 'low',
  }));
}
