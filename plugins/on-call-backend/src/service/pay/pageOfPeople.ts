import type { PageInfo } from '@operations-in-teams/plugin-on-call-common';
import { decodeCursor, encodeCursor } from '../cursor';
import type { FullStatement } from './freeze';

/** One page of people who are in order of name; the cursor is the last before. */
export function pageOfPeople(
  statements: FullStatement[],
  query: { limit: number; cursor?: string; search?: string; matched?: boolean },
): { page: FullStatement[]; pageInfo: PageInfo } {
  const text = query.search?.trim().toLocaleLowerCase('en-US') ?? '';
  const { matched } = query;
  const found = statements.filter(
    ({ person }) =>
      [person.name, person.email].some(field =>
        field?.toLocaleLowerCase('en-US').includes(text),
      ) &&
      (matched === undefined || matched === (person.userRef !== undefined)),
  );
  const last = query.cursor ? decodeCursor(query.cursor).id : undefined;
  const first = found.findIndex(({ person }) => person.id === last) + 1;
  const page = found.slice(first, first + query.limit);
  const end = page.at(-1)?.person;
  return {
    page,
    pageInfo: {
      totalItems: found.length,
      ...(end &&
        first + page.length < found.length && {
          nextCursor: encodeCursor({
            account: '',
            name: end.name,
            id: end.id,
          }),
        }),
    },
  };
}
