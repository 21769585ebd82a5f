import { counted, entityPath, groupBy, linesOf, weekOf } from './texts';
import type { Message, NewsItem } from './types';

/** How far ahead a gap is told of. */
const AHEAD_MS = 7 * 24 * 60 * 60 * 1000;

export type Gap = {
  entityRef: string;
  title: string;
  team: string;
  start: Date;
};

export type GapNews = Gap & NewsItem;

/** Gaps that are near; once a week for each service, however many it has. */
export function gapNews(gaps: Gap[], now: Date): GapNews[] {
  return gaps
    .filter(({ team, start }) => {
      const left = start.getTime() - now.getTime();
      return team !== '' && left > 0 && left <= AHEAD_MS;
    })
    .map(gap => ({
      ...gap,
      mark: `gap ${gap.entityRef} ${weekOf(gap.start)}`,
    }));
}

/** One message for each team. */
export function gapMessages(news: GapNews[]): Message[] {
  return [...groupBy(news, ({ team }) => team)].map(([team, own]) => ({
    marks: own.map(({ mark }) => mark),
    scope: `gaps ${team}`,
    recipients: [team],
    title: `Nobody is on call ahead for ${counted(own.length, 'service')}`,
    description: linesOf(
      [...own]
        .sort((a, b) => a.start.getTime() - b.start.getTime())
        .map(
          ({ title, start }) =>
            `${title}: from ${start
              .toISOString()
              .slice(0, 16)
              .replace('T', ' ')} UTC`,
        ),
    ),
    link: entityPath(own.length === 1 ? own[0].entityRef : team),
    severity: 'high',
  }));
}
