import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { InputError } from '@backstage/errors';
import type { EvidenceDeclaration } from '@operations-in-teams/plugin-readiness-node';
import { z } from 'zod/v4';
import { declaredCatalogEvidence } from '../catalog/sources';
import { remediationEvidence } from '../evidence/RemediationEvidenceSource';
import { unflattenFields } from '../domain/expressions';

const sourcesSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      fields: z.array(
        z.object({
          path: z.string(),
          type: z.string(),
          description: z.string().optional(),
          unit: z.string().optional(),
        }),
      ),
    }),
  ),
});

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()).optional(),
  backstage: z
    .object({ role: z.string().optional(), pluginId: z.string().optional() })
    .optional(),
});

/**
 * What rules can read: as a running backend has said, or as those modules
 * declare that a backend package depends on.
 */
export async function findDeclaredEvidence(options: {
  backend?: string;
  sources?: string;
  warn: (text: string) => void;
}): Promise<EvidenceDeclaration[]> {
  if (options.sources !== undefined) return readSources(options.sources);
  const directory = resolve(
    options.backend ??
      (existsSync('packages/backend/package.json') ? 'packages/backend' : '.'),
  );
  return [
    ...declaredCatalogEvidence(),
    remediationEvidence,
    ...(await declaredByModules(directory, options.warn)),
  ];
}

async function readSources(file: string): Promise<EvidenceDeclaration[]> {
  let answer;
  try {
    answer = sourcesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new InputError(
      `${file}: cannot be read as what GET /api/readiness/sources answers`,
    );
  }
  return answer.items.map(({ id, title, fields }) => ({
    id,
    title,
    fields: unflattenFields(fields, id),
  }));
}

async function declaredByModules(
  directory: string,
  warn: (text: string) => void,
): Promise<EvidenceDeclaration[]> {
  const file = resolve(directory, 'package.json');
  if (!existsSync(file)) {
    throw new InputError(`${file}: is not there; see --backend`);
  }
  const from = createRequire(file);
  const { dependencies = {} } = packageSchema.parse(from(file));
  return Object.keys(dependencies)
    .filter(name => isReadinessModule(name, from))
    .flatMap(name => {
      const { evidenceDeclarations } = from(name) as {
        evidenceDeclarations?: EvidenceDeclaration[];
      };
      if (!evidenceDeclarations) {
        warn(
          `${name}: does not export evidenceDeclarations, so rules that read its evidence are refused here; see --sources`,
        );
      }
      return evidenceDeclarations ?? [];
    });
}

function isReadinessModule(name: string, from: NodeJS.Require): boolean {
  let description: unknown;
  try {
    description = from(`${name}/package.json`);
  } catch {
    return false;
  }
  const { data } = packageSchema.safeParse(description);
  return (
    data?.backstage?.role === 'backend-plugin-module' &&
    data.backstage.pluginId === 'readiness'
  );
}
