import {
  AuthorizeResult,
  isReadPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { readinessScorecardRefreshPermission } from '@operations-in-teams/plugin-readiness-common';

const guests = ['user:default/guest', 'user:development/guest'];

/**
 * Ownership and readiness are open to everybody in the company: whoever is
 * signed in reads. Guests change nothing; having a scorecard evaluated anew
 * changes no one's data, so it is open to all.
 */
export class PortalPolicy implements PermissionPolicy {
  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) return { result: AuthorizeResult.DENY };

    const open =
      isReadPermission(request.permission) ||
      request.permission.name === readinessScorecardRefreshPermission.name ||
      !guests.includes(user.info.userEntityRef);
    return { result: open ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }
}
