import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Improvements,
  ImprovementsQuery,
} from '@operations-in-teams/plugin-readiness-common';
import {
  asOneStep,
  fromStates,
  NO_GROUP,
  passingShare,
} from '../../domain/rollups';
import { rulesOf } from './columns';
import { subjectHistories } from './getTrends';
import { describeGroups, shownGroups } from './groups';
import { shownHistories, toPeriod } from './history';
import { refOf } from './RollupScope';
import type { RollupOptions } from './RollupOptions';

const PAGE = 50;

/** The most improved: at most four statements. */
export async function getImprovements(
  options: RollupOptions,
  query: ImprovementsQuery,
  credentials: BackstageCredentials,
): Promise<Improvements> {
  const { scope, store, clock } = options;
  const standard = scope.standard(query.standard);
  const filter = await scope.filter(query, [standard], credentials);
  const dimension = query.groupBy ?? 'team';
  const { histories } = await subjectHistories(options, {
    standard,
    filter,
    rules: rulesOf(standard, {}, clock()),
    period: asOneStep(toPeriod({ ...query, interval: 'day' }, clock())),
    dimension,
  });
  const shown = await shownGroups(store, {
    dimension,
    query: {},
    visible: filter.visible,
  });
  const improved = [...shownHistories(histories, shown)]
    .map(([key, [first, last]]) => {
      const before = fromStates(first);
      const after = fromStates(last);
      const gain = passingShare(after) - passingShare(before);
      return { key, before, after, gain };
    })
    // What was not there before has not improved, it is new.
    .filter(
      ({ key, before, gain }) =>
        key !== NO_GROUP &&
        gain > 0 &&
        before.pass + before.fail + before.unknown > 0,
    )
    .sort((a, b) => b.gain - a.gain || (a.key < b.key ? -1 : 1))
    .slice(0, query.limit ?? PAGE);
  const described = await describeGroups(
    store,
    improved.map(({ key }) => key),
  );
  const asOf = await store.getSweptAt();
  return {
    standard: refOf(standard),
    items: improved.map(({ key, ...item }) => ({
      group: described.get(key) ?? { key },
      ...item,
    })),
    ...(asOf && { asOf: asOf.toISOString() }),
  };
}
