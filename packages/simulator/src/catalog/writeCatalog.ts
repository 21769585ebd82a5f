import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import type { Company } from '../company/types';
import { catalogFiles } from './entities';

function toYaml(entities: Entity[]): string {
  return entities
    .map(
      entity => `---\n${stringify(entity, { aliasDuplicateObjects: false })}`,
    )
    .join('');
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes the company as catalog YAML, several entities to a file. A file that
 * would not change is left alone, and a reader never sees half a file.
 *
 * @returns the files, changed or not.
 * @public
 */
export async function writeCatalog(
  company: Company,
  directory: string,
): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const files: string[] = [];
  for (const [name, entities] of Object.entries(catalogFiles(company))) {
    const file = join(directory, name);
    const text = toYaml(entities);
    if ((await contentOf(file)) !== text) {
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    }
    files.push(file);
  }
  return files;
}
