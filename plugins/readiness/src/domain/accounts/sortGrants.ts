import type { AccountGrant } from '@operations-in-teams/plugin-readiness-common';

const ACCESS = ['write', 'unknown', 'breakGlass', 'read'];

/** Grants with those first that can do most, or may. */
export function sortGrants(grants: AccountGrant[]): AccountGrant[] {
  return [...grants].sort(
    (a, b) => ACCESS.indexOf(a.access) - ACCESS.indexOf(b.access),
  );
}
