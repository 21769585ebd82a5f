import type {
  DescribeGroupResponse,
  DescribeUserResponse,
} from '@aws-sdk/client-identitystore';
import type { AccountAssignment as SdkAssignment } from '@aws-sdk/client-sso-admin';
import { ServiceUnavailableError } from '@backstage/errors';
import type { AccountAssignment, IdentityGroup, IdentityUser } from './types';

/** Throws where it cannot be told whom AWS lets in: that must not read as nobody. */
export function toAssignment(
  { PrincipalId, PrincipalType }: SdkAssignment,
  permissionSetArn: string,
): AccountAssignment {
  if (!PrincipalId || (PrincipalType !== 'USER' && PrincipalType !== 'GROUP')) {
    throw new ServiceUnavailableError(
      'AWS sso ListAccountAssignments named a principal that is neither a group nor a user, so who reaches the account is not known',
    );
  }
  return {
    principalType: PrincipalType === 'USER' ? 'user' : 'group',
    principalId: PrincipalId,
    permissionSetArn,
  };
}

export function toGroup(
  group: Partial<DescribeGroupResponse>,
): IdentityGroup | undefined {
  return group.GroupId
    ? { id: group.GroupId, name: group.DisplayName ?? group.GroupId }
    : undefined;
}

export function toUser(user: DescribeUserResponse): IdentityUser | undefined {
  if (!user.UserId) {
    return undefined;
  }
  const emails = user.Emails ?? [];
  const email = (emails.find(each => each.Primary) ?? emails[0])?.Value;
  return {
    id: user.UserId,
    name: user.UserName ?? user.DisplayName ?? user.UserId,
    ...(email ? { email } : {}),
  };
}
