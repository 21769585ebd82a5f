import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
  type Entity,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { createCompany } from '../company/createCompany';
import { writeCatalog } from './writeCatalog';

const company = createCompany({
  seed: 'ljudbild',
  now: new Date('2026-11-23T12:00:00Z'),
  scale: { services: 20 },
});

const kinds = {
  API: apiEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
  Domain: domainEntityV1alpha1Validator,
  Group: groupEntityV1alpha1Validator,
  Resource: resourceEntityV1alpha1Validator,
  System: systemEntityV1alpha1Validator,
  User: userEntityV1alpha1Validator,
};

let directory: string;
let entities: Entity[];

async function readEntities(): Promise<Entity[]> {
  const files = (await readdir(directory)).sort();
  const texts = await Promise.all(
    files.map(file => readFile(join(directory, file), 'utf8')),
  );
  return texts.flatMap(text =>
    parseAllDocuments(text).map(document => {
      expect(document.errors).toEqual([]);
      return document.toJS() as Entity;
    }),
  );
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'simulator-catalog-'));
  await writeCatalog(company, directory);
  entities = await readEntities();
});

afterAll(() => rm(directory, { recursive: true }));

describe('writeCatalog', () => {
  it('writes entities that the catalog accepts', async () => {
    const policy = EntityPolicies.allOf([
      new SchemaValidEntityPolicy(),
      new NoForeignRootFieldsEntityPolicy(),
      new FieldFormatEntityPolicy(),
    ]);
    for (const entity of entities) {
      await expect(policy.enforce(entity)).resolves.toEqual(entity);
      const validator = kinds[entity.kind as keyof typeof kinds];
      await expect(validator.check(entity)).resolves.toBe(true);
    }
    expect(new Set(entities.map(({ kind }) => kind))).toEqual(
      new Set(Object.keys(kinds)),
    );
    expect(entities).toHaveLength(
      new Set(entities.map(e => stringifyEntityRef(e))).size,
    );
  });

  it('refers to entities that exist, but for the owners that are wrong by intention', () => {
    const known = new Set(entities.map(entity => stringifyEntityRef(entity)));
    const single: Record<string, string> = {
      owner: 'group',
      system: 'system',
      domain: 'domain',
      parent: 'group',
    };
    const many: Record<string, string> = {
      children: 'group',
      memberOf: 'group',
      dependsOn: 'component',
      providesApis: 'api',
      consumesApis: 'api',
    };
    const dangling = entities.flatMap(({ spec = {} }) =>
      Object.entries({ ...single, ...many }).flatMap(([field, defaultKind]) => {
        const value = (spec as Record<string, string | string[]>)[field];
        return [value ?? []]
          .flat()
          .map(ref =>
            stringifyEntityRef(
              parseEntityRef(ref, {
                defaultKind,
                defaultNamespace: 'default',
              }),
            ),
          )
          .filter(ref => !known.has(ref));
      }),
    );
    expect(dangling).toEqual(['group:default/skunkworks']);
  });

  it('keeps annotations as text, numbers included, and says how to reach a team', () => {
    const annotations = entities.flatMap(({ metadata }) =>
      Object.values(metadata.annotations ?? {}),
    );
    expect(annotations.filter(value => typeof value !== 'string')).toEqual([]);
    const player = entities.find(
      ({ metadata }) => metadata.name === 'podcast-player-api',
    );
    expect(player?.metadata.links?.map(({ type }) => type)).toEqual([
      'source',
      'docs',
      'runbook',
      'dashboard',
    ]);
    expect(
      entities.find(
        ({ kind, metadata }) =>
          kind === 'Group' && metadata.name === 'podcast-player',
      )?.metadata.annotations,
    ).toEqual({
      'operations-in-teams/chat-channel':
        'https://chat.ljudbild.example/channels/podcast-player',
      'operations-in-teams/escalation-contact':
        'podcast-player-lead@ljudbild.example',
    });
  });

  it('writes a file only where it changes', async () => {
    const old = new Date('2020-01-01T00:00:00Z');
    const files = await writeCatalog(company, directory);
    await Promise.all(files.map(file => utimes(file, old, old)));
    const changed = structuredClone(company);
    changed.systems[0].description = 'Changed';
    expect(await writeCatalog(changed, directory)).toEqual(files);
    const touched = await Promise.all(
      files.map(async file => (await stat(file)).mtime > old),
    );
    expect(files.filter((_, index) => touched[index])).toEqual([
      join(directory, 'systems.yaml'),
    ]);
    expect((await readdir(directory)).sort()).toEqual(
      files.map(file => file.slice(directory.length + 1)).sort(),
    );
  });
});
