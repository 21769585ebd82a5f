import { counted, entityPath, groupBy, linesOf } from './texts';
import type { Message, NewsItem } from './types';

/** One change of a subject's level; the first one of a subject comes first. */
export type LevelNews = NewsItem & {
  entityRef: string;
  title: string;
  /** The Group that answers for it. */
  team: string;
  standardId: string;
  fromRank: number;
  toRank: number;
};

/** What became of a subject's level over some changes. */
export type NetLevel = LevelNews & { marks: string[] };

/** The changes of each subject as one; none where all is as it was. */
export function netLevels(changes: Iterable<LevelNews>): NetLevel[] {
  const bySubject = groupBy(
    changes,
    ({ entityRef, standardId }) => `${entityRef} ${standardId}`,
  );
  return [...bySubject.values()]
    .map(own => ({
      ...own[own.length - 1],
      fromRank: own[0].fromRank,
      marks: own.map(({ mark }) => mark),
    }))
    .filter(({ fromRank, toRank }) => fromRank !== toRank);
}

/** One message for each team, however many of its services moved. */
export function levelMessages(
  levels: NetLevel[],
  titleOf: (standardId: string, rank: number) => string,
): Message[] {
  const byTeam = groupBy(
    levels.filter(({ team }) => team !== ''),
    ({ team }) => team,
  );
  return [...byTeam].map(([team, own]) => {
    const lost = own.filter(({ fromRank, toRank }) => toRank < fromRank);
    const gained = own.filter(({ fromRank, toRank }) => toRank > fromRank);
    const marks = own.flatMap(item => item.marks);
    const line = (item: NetLevel) =>
      `${item.title}: ${titleOf(item.standardId, item.fromRank)} → ${titleOf(
        item.standardId,
        item.toRank,
      )}`;
    return {
      marks,
      scope: `levels ${team} ${marks[marks.length - 1]}`,
      recipients: [team],
      title: [
        ...(lost.length > 0 ? [`${counted(lost.length, 'level')} lost`] : []),
        ...(gained.length > 0
          ? [`${counted(gained.length, 'level')} gained`]
          : []),
      ].join(', '),
      description: linesOf([...lost, ...gained].map(line)),
      link: entityPath(own.length === 1 ? own[0].entityRef : team),
      severity: lost.length > 0 ? 'high' : 'normal',
    };
  });
}
