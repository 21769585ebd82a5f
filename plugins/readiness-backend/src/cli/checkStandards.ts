import { resolve } from 'node:path';
import { toError } from '@backstage/errors';
import {
  EvidenceEnvironment,
  type DeclaredSource,
} from '../domain/expressions';
import { parseStandard } from '../domain/standards';
import { idTaken } from '../standards/idTaken';
import { readStandardFile } from '../standards/readStandardFile';
import type { Output } from './index';

/** Reads files as the backend does, and says of each what it would say. */
export async function checkStandards(
  files: string[],
  evidence: DeclaredSource[],
  output: Output,
): Promise<boolean> {
  const environment = EvidenceEnvironment.create(evidence);
  const known = new Map<string, string>();
  let good = true;
  for (const file of files) {
    try {
      const standard = parseStandard({
        file,
        text: await readStandardFile({ location: file, path: resolve(file) }),
        evidence: environment,
      });
      const other = known.get(standard.id);
      if (other !== undefined) throw idTaken(file, standard.id, other);
      known.set(standard.id, file);
      output.out(
        `${file}: ${standard.id} ${standard.version} is good, ${standard.rules.length} rules`,
      );
    } catch (error) {
      good = false;
      output.error(toError(error).message);
    }
  }
  return good;
}
