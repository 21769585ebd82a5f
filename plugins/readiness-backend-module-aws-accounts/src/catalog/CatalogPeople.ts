import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** Somebody as the identity store knows them. */
export type Principal = {
  type: 'group' | 'user';
  name: string;
  email?: string;
};

/** Finds the Groups and Users of the catalog that principals are. */
export class CatalogPeople {
  readonly #refs = new Set<string>();
  readonly #byKey = new Map<string, Set<string>>();

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      this.#add(entity);
    }
  }

  /** By alias, then e-mail address, then name; where several match, none does. */
  refOf(
    principal: Principal,
    aliases: ReadonlyMap<string, string>,
  ): string | undefined {
    const { type, name, email } = principal;
    const alias = aliases.get(name.toLowerCase());
    if (alias && this.#refs.has(alias)) {
      return alias;
    }
    const keys = [
      ...(email ? [keyOf(type, 'email', email)] : []),
      // Many identity providers take the address for the name.
      keyOf(type, 'email', name),
      keyOf(type, 'name', name),
      keyOf(type, 'title', name),
    ];
    for (const key of keys) {
      const [ref, ...more] = this.#byKey.get(key) ?? [];
      if (ref) {
        return more.length === 0 ? ref : undefined;
      }
    }
    return undefined;
  }

  #add(entity: Entity) {
    const type = entity.kind.toLowerCase();
    const ref = stringifyEntityRef(entity);
    const profile = (entity.spec?.profile ?? {}) as {
      email?: unknown;
      displayName?: unknown;
    };
    this.#refs.add(ref);
    const add = (field: string, value: unknown) => {
      if (typeof value === 'string' && value !== '') {
        const key = keyOf(type, field, value);
        this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(ref));
      }
    };
    add('email', profile.email);
    add('name', entity.metadata.name);
    add('title', entity.metadata.title);
    add('title', profile.displayName);
  }
}

function keyOf(type: string, field: string, value: string): string {
  return JSON.stringify([type, field, value.trim().toLowerCase()]);
}
