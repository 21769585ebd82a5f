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
import { onCallPeopleReadPermission } from '@operations-in-teams/plugin-on-call-common';
import { readinessScorecardRefreshPermission } from '@operations-in-teams/plugin-readiness-common';
import { mayConcerningPay } from './payRules';
import { mayConcerningActs } from './readinessRules';

const guests = ['user:default/guest', 'user:development/guest'];

// Whose work it is to know whom a night called.
const peopleReaders = [
  'group:default/payroll',
  'group:default/on-call-reviewers',
];

/**
 * Ownership and readiness are open to everybody in the company: whoever is
 * signed in reads, but for what concerns single people, which is for those who
 * pay and review, and for pay, which has rules of its own. Guests change nothing; having a scorecard evaluated anew
 * changes no one's data, so it is open to all.
 */
export class PortalPolicy implements PermissionPolicy {
  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) return { result: AuthorizeResult.DENY };

    const guest = guests.includes(user.info.userEntityRef);
    const concerningPay = mayConcerningPay(request.permission.name, {
      guest,
      ownershipEntityRefs: user.info.ownershipEntityRefs,
    });
    if (concerningPay !== undefined) return decide(concerningPay);
    const concerningActs = mayConcerningActs(request.permission.name, {
      guest,
      ownershipEntityRefs: user.info.ownershipEntityRefs,
    });
    if (concerningActs !== undefined) return decide(concerningActs);
    if (request.permission.name === onCallPeopleReadPermission.name) {
      return decide(
        user.info.ownershipEntityRefs.some(ref => peopleReaders.includes(ref)),
      );
    }
    return decide(
      isReadPermission(request.permission) ||
        request.permission.name === readinessScorecardRefreshPermission.name ||
        !guest,
    );
  }
}

function decide(allowed: boolean): PolicyDecision {
  return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
}
