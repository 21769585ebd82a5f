import type { CatalogAccount } from '../catalog/CatalogAccounts';
import type { OrganizationConfig } from './types';

/** The configured organisation that an account of the catalog belongs to. */
export function organizationOf(
  account: CatalogAccount,
  organizations: readonly OrganizationConfig[],
): OrganizationConfig | undefined {
  return organizations.find(
    ({ organizationId }) =>
      !organizationId || organizationId === account.organizationId,
  );
}
