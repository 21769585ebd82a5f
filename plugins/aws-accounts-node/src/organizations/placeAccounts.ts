import type {
  OrganizationalUnit,
  OrganizationsReader,
  ReadOptions,
} from './types';

/**
 * Finds the parents of accounts where the list of accounts does not tell them:
 * account by account where they are few, else by a walk over all units, which
 * costs one request per unit and per 20 accounts.
 * @public
 */
export async function placeAccounts(
  reader: Pick<OrganizationsReader, 'accountIdsBelow' | 'parentIdOf'>,
  accountIds: readonly string[],
  units: readonly OrganizationalUnit[],
  options: ReadOptions = {},
): Promise<Map<string, string>> {
  const parents = new Map<string, string>();
  if (accountIds.length <= units.length) {
    for (const accountId of accountIds) {
      const parentId = await reader.parentIdOf(accountId, options);
      if (parentId) {
        parents.set(accountId, parentId);
      }
    }
    return parents;
  }
  const wanted = new Set(accountIds);
  for (const unit of units) {
    for await (const accountId of reader.accountIdsBelow(unit.id, options)) {
      if (wanted.has(accountId)) {
        parents.set(accountId, unit.id);
      }
    }
  }
  return parents;
}
