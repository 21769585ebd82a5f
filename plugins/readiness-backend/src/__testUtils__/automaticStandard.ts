import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { shippedStandard } from '../config';

const NEEDS_OTHERS = /\b(attestations|dependencies)\./;

/**
 * A file, which may be changed rule by rule, with those rules of the shipped standard that need no answer of
 * people and no earlier evaluation, so that a subject can pass them all at once.
 */
export function automaticStandard(
  change: (rule: { id: string; check: string }) => object = rule => rule,
): string {
  const standard = parse(readFileSync(shippedStandard().path, 'utf8'));
  const file = join(
    mkdtempSync(join(tmpdir(), 'readiness-standard-')),
    'automatic.yaml',
  );
  writeFileSync(
    file,
    stringify({
      ...standard,
      rules: standard.rules
        .filter((rule: { check: string }) => !NEEDS_OTHERS.test(rule.check))
        .map(change),
    }),
  );
  return file;
}
