import type { Evaluation } from '../../domain/evaluation';
import type { LevelRow } from '../rows';

/** The level of a subject before and after an evaluation. */
export type SavedLevel = {
  /** Absent where they are as they were. */
  results?: Evaluation[];
  before?: LevelRow;
  after: LevelRow;
};

/** Names a subject under a standard. */
export function keyOf(row: { standard_id: string; entity_ref: string }) {
  return `${row.standard_id} ${row.entity_ref}`;
}
