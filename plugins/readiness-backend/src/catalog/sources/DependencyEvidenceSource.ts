import {
  parseEntityRef,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  type Entity,
} from '@backstage/catalog-model';
import type {
  Evidence,
  EvidenceDeclaration,
  EvidenceSource,
} from '@operations-in-teams/plugin-readiness-node';
import type { LevelStore, ReachedLevel } from '../../database';
import type { CatalogSnapshot } from '../CatalogSnapshot';
import { short, targetsOf } from '../entityFacts';
import type { CurrentSnapshot } from './CatalogEvidenceSource';

const MOST = 500;

type Levels = ReadonlyMap<string, ReachedLevel[]>;

/** What rules can read of the levels of dependencies. */
export const dependencyEvidence: EvidenceDeclaration = {
  id: 'dependencies',
  title: 'Levels of dependencies',
  fields: {
    count: {
      type: 'int',
      description:
        'How many components it depends on, by dependsOn or as providers of the APIs that it consumes',
    },
    scored: {
      type: 'int',
      description: 'How many of these a standard applies to',
    },
    levels: {
      type: 'list',
      description: 'Their levels, one for each component and standard',
      items: {
        type: 'map',
        fields: {
          ref: { type: 'string', description: 'Reference of the component' },
          name: { type: 'string', description: 'Title, or else the name' },
          standard: { type: 'string', description: 'Id of the standard' },
          level: {
            type: 'string',
            description: 'Id of the level; empty below the first',
          },
          rank: {
            type: 'int',
            description: 'Rank of the level; 0 below the first',
          },
        },
      },
    },
  },
};

/**
 * Which levels the components have reached that a subject depends on, itself or
 * through the APIs that it consumes. Levels are those that are stored, so a
 * change of one travels on with the next evaluation.
 */
export class DependencyEvidenceSource implements EvidenceSource {
  readonly id = dependencyEvidence.id;
  readonly title = dependencyEvidence.title;
  readonly maxAge = { hours: 24 };
  readonly fields = dependencyEvidence.fields;
  readonly #snapshot: CurrentSnapshot;
  readonly #store: Pick<LevelStore, 'reached'>;
  readonly #all = new WeakMap<CatalogSnapshot, Promise<Levels>>();

  private constructor(options: {
    snapshot: CurrentSnapshot;
    levels: Pick<LevelStore, 'reached'>;
  }) {
    this.#snapshot = options.snapshot;
    this.#store = options.levels;
  }

  static create(options: {
    snapshot: CurrentSnapshot;
    levels: Pick<LevelStore, 'reached'>;
  }): DependencyEvidenceSource {
    return new DependencyEvidenceSource(options);
  }

  async collect({
    subjects,
    fresh,
  }: Parameters<EvidenceSource['collect']>[0]): Promise<Evidence[]> {
    const catalog = this.#snapshot.get();
    const needs = subjects
      .filter(({ entity }) => isComponent(entity.kind))
      .map(({ entityRef, entity }) => ({
        entityRef,
        refs: dependenciesOf(entity, catalog),
      }));
    const levels = fresh
      ? await this.#read(needs.flatMap(need => [need.entityRef, ...need.refs]))
      : await this.#readAll(catalog);
    return needs.flatMap(({ entityRef, refs }) =>
      // What was never evaluated may depend on what was not either.
      levels.has(entityRef)
        ? {
            entityRef,
            collectedAt: catalog.takenAt,
            value: toValue(refs, levels, catalog),
          }
        : [],
    );
  }

  async #read(entityRefs?: string[]): Promise<Levels> {
    const levels = new Map<string, ReachedLevel[]>();
    const refs = entityRefs && [...new Set(entityRefs)];
    for (const level of await this.#store.reached(refs)) {
      const known = levels.get(level.entityRef) ?? [];
      levels.set(level.entityRef, [...known, level]);
    }
    return levels;
  }

  // Once for all batches that work on the same snapshot.
  #readAll(catalog: CatalogSnapshot): Promise<Levels> {
    const known = this.#all.get(catalog) ?? this.#read();
    this.#all.set(catalog, known);
    known.catch(() => this.#all.delete(catalog));
    return known;
  }
}

function dependenciesOf(entity: Entity, catalog: CatalogSnapshot): string[] {
  const providers = targetsOf(entity, RELATION_CONSUMES_API).flatMap(ref => {
    const api = catalog.get(ref);
    return api ? targetsOf(api, RELATION_API_PROVIDED_BY) : [];
  });
  return [...new Set([...targetsOf(entity, RELATION_DEPENDS_ON), ...providers])]
    .filter(ref => isComponent(parseEntityRef(ref).kind))
    .sort();
}

function toValue(refs: string[], levels: Levels, catalog: CatalogSnapshot) {
  const reached = refs.flatMap(ref => levels.get(ref) ?? []);
  return {
    count: refs.length,
    scored: refs.filter(ref => levels.has(ref)).length,
    levels: reached.slice(0, MOST).map(level => ({
      ref: level.entityRef,
      name: nameOf(level.entityRef, catalog),
      standard: level.standardId,
      level: level.levelId ?? '',
      rank: level.rank,
    })),
  };
}

function nameOf(ref: string, catalog: CatalogSnapshot): string {
  const metadata = catalog.get(ref)?.metadata;
  return short(metadata?.title ?? metadata?.name ?? parseEntityRef(ref).name);
}

function isComponent(kind: string): boolean {
  return kind.toLocaleLowerCase('en-US') === 'component';
}
