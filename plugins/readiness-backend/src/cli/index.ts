import { parseArgs } from 'node:util';
import { toError } from '@backstage/errors';
import { checkStandards } from './checkStandards';
import { findDeclaredEvidence } from './declaredEvidence';
import { describeEvidence } from './describeEvidence';

/** Where a command writes, a line or several at a time. */
export type Output = {
  out(text: string): void;
  error(text: string): void;
};

const USAGE = `Usage: readiness check-standard [options] FILE...

Says what the readiness backend would say of standards, without starting it.

Options:
  --evidence        print every declared field of evidence
  --backend DIR     package whose readiness modules declare evidence
                    (packages/backend where there is one, else this directory)
  --sources FILE    what GET /api/readiness/sources answers, in place of the
                    modules: for evidence that only a running backend knows
  --help

Exit codes: 0 all are good, 1 a standard is not, 2 the command cannot be run.`;

/** Runs a command as its arguments say; gives the exit code. */
export async function run(args: string[], output: Output): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: {
        backend: { type: 'string' },
        evidence: { type: 'boolean' },
        help: { type: 'boolean' },
        sources: { type: 'string' },
      },
    });
  } catch (error) {
    output.error(`${toError(error).message}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = options;
  const [command, ...files] = positionals;
  if (values.help) {
    output.out(USAGE);
    return 0;
  }
  if (
    command !== 'check-standard' ||
    (files.length === 0 && !values.evidence)
  ) {
    output.error(USAGE);
    return 2;
  }
  let evidence;
  try {
    evidence = await findDeclaredEvidence({ ...values, warn: output.error });
  } catch (error) {
    output.error(toError(error).message);
    return 2;
  }
  if (values.evidence) output.out(describeEvidence(evidence));
  return (await checkStandards(files, evidence, output)) ? 0 : 1;
}
