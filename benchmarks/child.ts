import { tell } from './lib/measure';
import type { Assignment } from './lib/types';
import { measureCatalog } from './scenarios/catalog';
import { measureEvidence } from './scenarios/evidence';

const scenarios = { catalog: measureCatalog, evidence: measureEvidence };

async function main(assignment: Assignment): Promise<void> {
  await scenarios[assignment.scenario](assignment);
}

main(JSON.parse(process.argv[2]) as Assignment).then(
  () => process.disconnect?.(),
  async (error: unknown) => {
    await tell({
      type: 'failed',
      message:
        error instanceof Error ? error.stack ?? error.message : 'unknown',
    });
    process.exit(1);
  },
);
