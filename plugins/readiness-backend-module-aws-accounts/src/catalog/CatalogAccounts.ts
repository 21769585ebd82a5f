import {
  type Entity,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';

const ACCOUNT_ID_ANNOTATION = 'amazonaws.com/account-id';
const ORGANIZATION_ID_ANNOTATION = 'amazonaws.com/organization-id';
const OWNER_FINDING_ANNOTATION = 'operations-in-teams/owner-finding';
const KINDS = ['api', 'component', 'resource', 'system'];

/** What the catalog says of an account. */
export type CatalogAccount = {
  ref: string;
  accountId: string;
  name: string;
  organizationId?: string;
  /** Such as ACTIVE; UNKNOWN where it does not say. */
  state: string;
  isProduction: boolean;
  declaredLevel?: number;
  ownerRef?: string;
  /** Its tags name a team that is in the catalog. */
  isOwned: boolean;
};

export function isAccount(entity: Entity): boolean {
  return (
    entity.kind.toLowerCase() === 'resource' &&
    String(entity.spec?.type).toLowerCase() === 'cloud-account'
  );
}

export function toCatalogAccount(entity: Entity): CatalogAccount | undefined {
  const [accountId] = annotatedIds(entity);
  if (!isAccount(entity) || !accountId) {
    return undefined;
  }
  const { annotations = {}, name, title } = entity.metadata;
  const spec = entity.spec as {
    lifecycle?: unknown;
    isolation?: { level?: unknown };
    aws?: { state?: unknown };
  };
  const level = spec.isolation?.level;
  const state = spec.aws?.state;
  return {
    ref: stringifyEntityRef(entity),
    accountId,
    name: (title ?? name).slice(0, 200),
    organizationId: annotations[ORGANIZATION_ID_ANNOTATION],
    state: typeof state === 'string' ? state.toUpperCase() : 'UNKNOWN',
    isProduction: String(spec.lifecycle).toLowerCase() === 'production',
    ...(Number.isSafeInteger(level) ? { declaredLevel: level as number } : {}),
    ownerRef: entity.relations
      ?.find(({ type }) => type === RELATION_OWNED_BY)
      ?.targetRef.toLowerCase(),
    isOwned: !annotations[OWNER_FINDING_ANNOTATION],
  };
}

/** The accounts of the catalog, and who uses them. */
export class CatalogAccounts {
  readonly #byId = new Map<string, CatalogAccount>();
  readonly #byRef = new Map<string, CatalogAccount>();

  constructor(accounts: Iterable<CatalogAccount>) {
    for (const account of accounts) {
      this.#byId.set(account.accountId, account);
      this.#byRef.set(account.ref, account);
    }
  }

  all(): CatalogAccount[] {
    return [...this.#byId.values()];
  }

  /**
   * The accounts that an entity uses, by relation and by annotation, and the ids
   * among them that the catalog does not have. Undefined for an entity of a kind
   * that uses none.
   */
  usedBy(
    entity: Entity,
  ): { accounts: CatalogAccount[]; missingIds: string[] } | undefined {
    if (!KINDS.includes(entity.kind.toLowerCase()) || isAccount(entity)) {
      return undefined;
    }
    const found = new Map<string, CatalogAccount>();
    for (const { type, targetRef } of entity.relations ?? []) {
      const account = this.#byRef.get(targetRef.toLowerCase());
      if (type === RELATION_DEPENDS_ON && account) {
        found.set(account.accountId, account);
      }
    }
    const missingIds: string[] = [];
    for (const id of annotatedIds(entity)) {
      const account = this.#byId.get(id);
      if (account) {
        found.set(id, account);
      } else {
        missingIds.push(id);
      }
    }
    return {
      accounts: [...found.values()].sort((a, b) =>
        a.accountId < b.accountId ? -1 : 1,
      ),
      missingIds,
    };
  }
}

function annotatedIds(entity: Entity): string[] {
  const text = entity.metadata.annotations?.[ACCOUNT_ID_ANNOTATION] ?? '';
  return [
    ...new Set(
      text
        .split(',')
        .map(id => id.trim())
        .filter(Boolean),
    ),
  ];
}
