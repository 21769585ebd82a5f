import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Adoption,
  AdoptionQuery,
} from '@operations-in-teams/plugin-readiness-common';
import type { LevelMove } from '../../database';
import { NO_GROUP, rewind, type States } from '../../domain/rollups';
import type { CompiledStandard } from '../../domain/standards';
import { describeGroups, pageOf, shownGroups } from './groups';
import { shownHistories, toPeriod } from './history';
import { refOf } from './RollupScope';
import type { RollupOptions } from './RollupOptions';

/** Subjects by level, and teams by stage, over time: at most six statements. */
export async function getAdoption(
  { scope, store, stages, clock }: RollupOptions,
  query: AdoptionQuery,
  credentials: BackstageCredentials,
): Promise<Adoption> {
  const period = toPeriod(query, clock());
  const standard = scope.standard(query.standard);
  const filter = await scope.filter(query, [standard], credentials);
  const dimension = query.groupBy ?? 'none';
  const { subjects } = await store.getTallies({
    filter,
    dimension,
    version: standard.version,
    levelsOnly: true,
  });
  const now = new Map<string, States<number>>();
  for (const { key, rank, subjects: count } of subjects) {
    const states = now.get(key) ?? new Map<number, number>();
    now.set(key, states.set(rank, (states.get(rank) ?? 0) + count));
  }
  const moves = await store.getLevelMoves({ filter, dimension, period });
  const histories = rewind({
    steps: period.dates.length,
    now,
    moves: moves.map(move => toRanks(move, standard)),
  });
  const shown = await shownGroups(store, {
    dimension,
    query,
    visible: filter.visible,
  });
  const found = shownHistories(histories, shown);
  if (dimension === 'none' && found.size === 0) {
    found.set(
      NO_GROUP,
      Array.from({ length: period.dates.length + 1 }, () => new Map()),
    );
  }
  const page = pageOf(found.keys(), query);
  const described = await describeGroups(store, page.keys, { shown });
  const teams = await stages.forAdoption(
    period.dates,
    {
      // A parent of domains has no teams below it.
      ...(dimension === 'team' && { parent: query.parent }),
      below: query.team,
      teams: query.owner,
    },
    credentials,
  );
  const asOf = await store.getSweptAt();
  return {
    standard: refOf(standard),
    levels: standard.levels,
    interval: period.interval,
    groups: page.keys.map(key => ({
      group: described.get(key) ?? { key },
      points: period.dates.map((date, index) => {
        const states = found.get(key)?.[index + 1] ?? new Map();
        const levels = [0, ...standard.levels.map(({ rank }) => rank)].map(
          rank => Math.max(0, states.get(rank) ?? 0),
        );
        return {
          date,
          subjects: levels.reduce((sum, count) => sum + count, 0),
          levels,
        };
      }),
    })),
    ...(teams && { teams }),
    ...(asOf && { asOf: asOf.toISOString() }),
    pageInfo: page.pageInfo,
  };
}

/** A standard may have gained, lost or moved levels since: their ids stay. */
function toRanks(
  { from, fromRank, to, toRank, ...move }: LevelMove,
  { levels }: CompiledStandard,
) {
  const rankOf = (id: string | undefined, rank: number | undefined) => {
    const level = levels.find(item => item.id === id);
    if (level || rank === undefined) return level?.rank;
    return Math.min(rank, levels.length);
  };
  return { ...move, from: rankOf(from, fromRank), to: rankOf(to, toRank) };
}
