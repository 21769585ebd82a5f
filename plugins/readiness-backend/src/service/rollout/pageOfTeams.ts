import { decodeSubjectCursor, encodeSubjectCursor } from '../cursor';

const PAGE = 100;

/** One page of a sorted list of teams. */
export function pageOfTeams<T extends { ref: string; title: string }>(
  teams: T[],
  query: { limit?: number; cursor?: string },
) {
  // The team that the page before ended with may have gone: its place counts.
  const after = query.cursor ? decodeSubjectCursor(query.cursor) : '';
  const rest = teams.filter(team => keyOf(team) > after);
  const page = rest.slice(0, query.limit ?? PAGE);
  const last = page[page.length - 1];
  return {
    page,
    pageInfo: {
      totalItems: teams.length,
      ...(last &&
        page.length < rest.length && {
          nextCursor: encodeSubjectCursor(keyOf(last)),
        }),
    },
  };
}

function keyOf(team: { ref: string; title: string }): string {
  return `${team.title}\n${team.ref}`;
}
