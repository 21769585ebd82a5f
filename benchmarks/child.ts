import { tell } from './lib/measure';
import type { Assignment, OnCallAssignment } from './lib/types';
import { measureCatalog } from './scenarios/catalog';
import { measureEvidence } from './scenarios/evidence';
import { measureOnCall } from './scenarios/onCall';

const scenarios = { catalog: measureCatalog, evidence: measureEvidence };

async function main(assignment: Assignment | OnCallAssignment): Promise<void> {
  await (assignment.scenario === 'on-call'
    ? measureOnCall(assignment)
    : scenarios[assignment.scenario](assignment));
}

main(JSON.parse(process.argv[2]) as Assignment | OnCallAssignment).then(
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
