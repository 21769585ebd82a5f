import type { Knex } from 'knex';
import {
  levelReached,
  nextRank,
} from '@operations-in-teams/plugin-readiness-common';
import { resultsDigest, type SubjectEvaluation } from '../../domain/evaluation';
import { packStatuses } from '../../domain/rollups';
import type { SubjectUpdate } from '../ResultStore';
import { toDate, toOptionalDate, type LevelRow } from '../rows';
import { forgetLevels } from './forget';
import { lockSubjects } from './lockSubjects';
import { readStates } from './readStates';
import { keyOf, type SavedLevel } from './SavedLevel';
import { saveLevels } from './saveLevels';
import { saveResults } from './saveResults';
import { endBatch } from './sweepBatches';

/**
 * Evaluates subjects and writes what differs from what is stored. Whatever the
 * number of subjects and rules: four statements where nothing differs, ten
 * where everything does, and one more for a part of a sweep.
 */
export async function updateSubjects(
  knex: Knex,
  update: SubjectUpdate,
): Promise<{ changes: number }> {
  return knex.transaction(async transaction => {
    if (update.batch) await endBatch(transaction, update.batch);
    const entityRefs = await lockSubjects(transaction, update);
    const rows = await transaction<LevelRow>('levels').whereIn(
      'entity_ref',
      entityRefs,
    );
    const before = new Map(rows.map(row => [keyOf(row), row]));
    const saved: SavedLevel[] = [];
    const states = await readStates(transaction, entityRefs, update.now);
    for await (const evaluation of update.evaluate(states)) {
      const key = `${evaluation.standardId} ${evaluation.entityRef}`;
      saved.push(nextLevel(evaluation, before.get(key), update));
    }
    await removeInapplicable(transaction, rows, saved, update);
    const changes = await saveResults(transaction, saved, update.now);
    await saveLevels(transaction, saved, update.now);
    return { changes };
  });
}

async function removeInapplicable(
  knex: Knex,
  rows: LevelRow[],
  saved: SavedLevel[],
  { levelIds, now }: SubjectUpdate,
): Promise<void> {
  const current = new Set(saved.map(({ after }) => keyOf(after)));
  for (const standardId of levelIds.keys()) {
    const left = rows
      .filter(row => row.standard_id === standardId && !current.has(keyOf(row)))
      .map(row => row.entity_ref);
    if (left.length === 0) continue;
    await forgetLevels(
      knex,
      (query, table) =>
        query
          .where(`${table}.standard_id`, standardId)
          .whereIn(`${table}.entity_ref`, left),
      now,
    );
  }
}

function nextLevel(
  evaluation: SubjectEvaluation,
  before: LevelRow | undefined,
  { levelIds, now, gracePeriodMs }: SubjectUpdate,
): SavedLevel {
  const ids = levelIds.get(evaluation.standardId) ?? [];
  const level = levelReached({
    results: evaluation.counting,
    previous: before && {
      // The standard may have gained or lost levels since.
      rank: before.level_id === null ? 0 : ids.indexOf(before.level_id) + 1,
      since: toDate(before.since),
      unconfirmedSince: toOptionalDate(before.unconfirmed_since),
    },
    now,
    gracePeriodMs,
  });
  const next = nextRank(evaluation.counting, level.rank);
  const { counts, results } = evaluation;
  const digest = resultsDigest(results);
  return {
    // What is as it was need not be held.
    results: digest === before?.results_digest ? undefined : results,
    before,
    after: {
      entity_ref: evaluation.entityRef,
      standard_id: evaluation.standardId,
      standard_version: evaluation.standardVersion,
      level_id: ids[level.rank - 1] ?? null,
      level_rank: level.rank,
      since: level.since,
      unconfirmed_since: level.unconfirmedSince ?? null,
      pass: counts.pass,
      fail: counts.fail,
      unknown: counts.unknown,
      exempt: counts.exempt,
      not_applicable: counts.notApplicable,
      next_rank: next?.rank ?? null,
      to_next: next?.open ?? null,
      statuses: packStatuses(results.map(({ status }) => status)),
      results_digest: digest,
      evaluated_at: now,
    },
  };
}
