import type {
  AskedAttestation,
  RuleResult,
} from '@operations-in-teams/plugin-readiness-common';

const SOURCE = 'attestations';

/** What is asked of the subject that a rule reads, as its evidence tells. */
export function attestationsOf(
  result: RuleResult,
  asked: AskedAttestation[] = [],
): AskedAttestation[] {
  const read = new Set(
    result.evidence.flatMap(({ path }) => {
      const [source, kind] = path.split('.');
      return source === SOURCE ? kind : [];
    }),
  );
  return asked.filter(({ kind }) => read.has(kind.id));
}
