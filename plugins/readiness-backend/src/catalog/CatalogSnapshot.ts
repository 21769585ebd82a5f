import {
  RELATION_DEPENDS_ON,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { AccountPull } from './AccountPulls';
import { annotation, specString, systemOf, targetsOf } from './entityFacts';

export const ANNOTATION_AWS_ACCOUNT_ID = 'amazonaws.com/account-id';
export const CLOUD_ACCOUNT_TYPE = 'cloud-account';

/** The account ids that an entity names in its annotation. */
export function annotatedAccountIds(entity: Entity): string[] {
  const ids = annotation(entity, ANNOTATION_AWS_ACCOUNT_ID)
    .split(',')
    .map(id => id.trim())
    .filter(Boolean);
  return [...new Set(ids)];
}

export function isAccount(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en-US') === 'resource' &&
    specString(entity, 'type').toLocaleLowerCase('en-US') === CLOUD_ACCOUNT_TYPE
  );
}

/**
 * The catalog as it was at one moment, with the ways through it that evidence
 * takes. Never changed; `overlaid` makes another one.
 */
export class CatalogSnapshot {
  readonly takenAt: Date;
  /** How the accounts among the entities got there. */
  readonly accountPulls: readonly AccountPull[];
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #accountById: ReadonlyMap<string, string>;
  readonly #systemsByAccount: ReadonlyMap<string, ReadonlySet<string>>;

  private constructor(
    entities: ReadonlyMap<string, Entity>,
    takenAt: Date,
    accountPulls: readonly AccountPull[],
  ) {
    this.takenAt = takenAt;
    this.accountPulls = accountPulls;
    this.#entities = entities;
    this.#accountById = indexAccounts(entities);
    this.#systemsByAccount = this.#indexUse();
  }

  static create(
    entities: Iterable<Entity>,
    takenAt: Date,
    accountPulls: readonly AccountPull[] = [],
  ): CatalogSnapshot {
    const byRef = new Map<string, Entity>();
    for (const entity of entities)
      byRef.set(stringifyEntityRef(entity), entity);
    return new CatalogSnapshot(byRef, takenAt, accountPulls);
  }

  /** The same catalog with some entities as they are now, or gone. */
  overlaid(
    changes: ReadonlyMap<string, Entity | undefined>,
    takenAt: Date,
    accountPulls: readonly AccountPull[] = this.accountPulls,
  ): CatalogSnapshot {
    const entities = new Map(this.#entities);
    for (const [ref, entity] of changes) {
      if (entity) entities.set(ref, entity);
      else entities.delete(ref);
    }
    return new CatalogSnapshot(entities, takenAt, accountPulls);
  }

  entities(): IterableIterator<[string, Entity]> {
    return this.#entities.entries();
  }

  refs(): IterableIterator<string> {
    return this.#entities.keys();
  }

  get(entityRef: string): Entity | undefined {
    return this.#entities.get(entityRef);
  }

  has(entityRef: string): boolean {
    return this.#entities.has(entityRef);
  }

  /** Entities that are new, different or gone since another snapshot. */
  changesSince(before: CatalogSnapshot): Set<string> {
    const changed = new Set<string>();
    for (const [ref, entity] of this.#entities) {
      if (before.get(ref) !== entity) changed.add(ref);
    }
    for (const ref of before.refs()) {
      if (!this.#entities.has(ref)) changed.add(ref);
    }
    return changed;
  }

  /**
   * The accounts of an entity, by `dependsOn` relation and by annotation, and
   * the ids among them that no account in the catalog has.
   */
  accountsOf(entity: Entity): { refs: string[]; missingIds: string[] } {
    const refs = new Set(
      targetsOf(entity, RELATION_DEPENDS_ON).filter(ref => {
        const target = this.#entities.get(ref);
        return target !== undefined && isAccount(target);
      }),
    );
    const missingIds: string[] = [];
    for (const id of annotatedAccountIds(entity)) {
      const ref = this.#accountById.get(id);
      if (ref) refs.add(ref);
      else missingIds.push(id);
    }
    return { refs: [...refs].sort(), missingIds };
  }

  /** The systems whose parts run in an account; empty for what has no system. */
  systemsIn(accountRef: string): ReadonlySet<string> {
    return this.#systemsByAccount.get(accountRef) ?? new Set();
  }

  #indexUse(): ReadonlyMap<string, ReadonlySet<string>> {
    const systems = new Map<string, Set<string>>();
    for (const entity of this.#entities.values()) {
      if (isAccount(entity)) continue;
      for (const account of this.accountsOf(entity).refs) {
        const known = systems.get(account) ?? new Set();
        systems.set(account, known.add(systemOf(entity)));
      }
    }
    return systems;
  }
}

function indexAccounts(
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, string> {
  const byId = new Map<string, string>();
  for (const [ref, entity] of entities) {
    if (!isAccount(entity)) continue;
    for (const id of annotatedAccountIds(entity)) byId.set(id, ref);
  }
  return byId;
}
