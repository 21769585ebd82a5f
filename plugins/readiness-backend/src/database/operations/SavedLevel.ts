import type { SubjectEvaluation } from '../../domain/evaluation';
import type { LevelRow } from '../rows';

/** An evaluation, with the level before and after it. */
export type SavedLevel = {
  evaluation: SubjectEvaluation;
  before?: LevelRow;
  after: LevelRow;
};

/** Names a subject under a standard. */
export function keyOf(row: { standard_id: string; entity_ref: string }) {
  return `${row.standard_id} ${row.entity_ref}`;
}
