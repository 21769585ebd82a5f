import type { Entity } from '@backstage/catalog-model';

const kinds = ['component', 'api', 'system', 'resource', 'group'];

/**
 * Whether the entity is of a kind that standards can score; for `EntitySwitch`.
 * @public
 */
export function isReadinessAvailable(entity: Entity): boolean {
  return kinds.includes(entity.kind.toLocaleLowerCase('en-US'));
}

export { isCloudAccount } from './domain/accounts';

const kindsWithAccounts = ['component', 'api', 'system', 'group'];

/**
 * Whether the entity is of a kind that may have cloud accounts; for
 * `EntitySwitch`.
 * @public
 */
export function mayHaveAccounts(entity: Entity): boolean {
  return kindsWithAccounts.includes(entity.kind.toLocaleLowerCase('en-US'));
}
