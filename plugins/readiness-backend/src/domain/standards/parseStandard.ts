import { createHash } from 'node:crypto';
import type { z } from 'zod/v4';
import type { JsonValue } from '@backstage/types';
import type { EvidenceEnvironment } from '../expressions';
import { compilePredicate } from './predicates';
import { compileAttestations } from './compileAttestations';
import { compileRule } from './compileRule';
import { standardSchema, type StandardFile } from './schema';
import { SourceDocument } from './SourceDocument';
import type { StandardError } from './StandardError';
import type { CompiledStandard } from './types';

/**
 * Reads a standard from its text. Throws a {@link StandardError} where anything
 * in it is wrong, before any of it has run.
 */
export function parseStandard(options: {
  file: string;
  text: string;
  evidence: EvidenceEnvironment;
}): CompiledStandard {
  const { file, text, evidence } = options;
  const document = SourceDocument.parse(file, text);
  const parsed = standardSchema.safeParse(document.value);
  if (!parsed.success) {
    throw schemaError(document, parsed.error.issues[0]);
  }
  const standard = parsed.data;
  refuseDuplicates(standard, document);
  const attestations = compileAttestations(standard, document);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return {
    id: standard.id,
    title: standard.title,
    description: standard.description?.trim(),
    version:
      standard.version === undefined ? digest : `${standard.version}+${digest}`,
    levels: standard.levels.map((level, index) => ({
      ...level,
      rank: index + 1,
    })),
    categories: standard.categories,
    applies: compilePredicate(standard.appliesTo as JsonValue, document, [
      'appliesTo',
    ]),
    attestations,
    rules: standard.rules.map((rule, index) =>
      compileRule({
        rule,
        standard,
        document,
        path: ['rules', index],
        evidence,
        attestations,
      }),
    ),
  };
}

function schemaError(
  document: SourceDocument,
  issue: z.core.$ZodIssue,
): StandardError {
  const where = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return document.errorAtKey(issue.path, key, `unknown key '${key}'`);
  }
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  return document.errorAt(
    issue.path,
    `${where}: ${inner?.message ?? issue.message}`,
  );
}

function refuseDuplicates(standard: StandardFile, document: SourceDocument) {
  for (const key of [
    'levels',
    'categories',
    'attestations',
    'rules',
  ] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of (standard[key] ?? []).entries()) {
      if (seen.has(id)) {
        throw document.errorAt(
          [key, index, 'id'],
          `'${id}' is the id of another of the ${key}; give each its own`,
        );
      }
      seen.add(id);
    }
  }
}
