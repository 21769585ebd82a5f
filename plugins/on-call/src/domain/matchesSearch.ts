import type { NowRow } from '@operations-in-teams/plugin-on-call-common';

/**
 * Whether every word of a search is part of the name of the row's team,
 * policy, services, schedules or people, whatever case and accents.
 */
export function matchesSearch(row: NowRow, search: string): boolean {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const names = plain(
    [
      row.team?.name,
      row.policy.name,
      ...row.services.map(({ name }) => name),
      ...row.levels.flatMap(({ targets, now, next }) => [
        ...targets.map(({ name }) => name),
        ...[...now, ...next].map(({ person }) => person.name),
      ]),
    ].join('\n'),
  );
  return words.every(word => names.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
