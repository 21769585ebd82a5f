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
    const evaluations = await update.evaluate(
      await readStates(transaction, entityRefs, update.now),
    );
    const evaluated = { ...update, evaluations };
    await removeInapplicable(transaction, rows, evaluated);
    const before = new Map(rows.map(row => [keyOf(row), row]));
    const saved = evaluations.map(evaluation =>
      nextLevel(
        evaluation,
        before.get(`${evaluation.standardId} ${evaluation.entityRef}`),
        evaluated,
      ),
    );
    const changes = await saveResults(transaction, saved, update.now);
    await saveLevels(transaction, saved, update.now);
    return { changes };
  });
}

async function removeInapplicable(
  knex: Knex,
  rows: LevelRow[],
  { evaluations, levelIds, now }: EvaluatedUpdate,
): Promise<void> {
  const current = new Set(
    evaluations.map(item => `${item.standardId} ${item.entityRef}`),
  );
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
  { levelIds, now, gracePeriodMs }: EvaluatedUpdate,
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
  const { counts } = evaluation;
  return {
    evaluation,
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
      statuses: packStatuses(evaluation.results.map(({ status }) => status)),
      results_digest: resultsDigest(evaluation.results),
      evaluated_at: now,
    },
  };
}

type EvaluatedUpdate = SubjectUpdate & { evaluations: SubjectEvaluation[] };
