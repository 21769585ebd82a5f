import type { Subject } from '@operations-in-teams/plugin-readiness-node';
import type { CompiledStandard } from '../domain/standards';

/** The subjects to which a rule applies that reads a source. */
export function readersOf(
  sourceId: string,
  subjects: Subject[],
  standards: CompiledStandard[],
): Subject[] {
  const reading = standards.map(standard => ({
    standard,
    rules: standard.rules.filter(({ check, message }) =>
      [...check.paths, ...(message?.paths ?? [])].some(
        path => path.split('.', 1)[0] === sourceId,
      ),
    ),
  }));
  return subjects.filter(({ entity }) =>
    reading.some(
      ({ standard, rules }) =>
        standard.applies(entity) && rules.some(rule => rule.applies(entity)),
    ),
  );
}
