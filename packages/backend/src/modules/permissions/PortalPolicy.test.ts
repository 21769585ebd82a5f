import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { readinessScorecardRefreshPermission } from '@operations-in-teams/plugin-readiness-common';
import { PortalPolicy } from './PortalPolicy';

const read = createPermission({
  name: 'thing.read',
  attributes: { action: 'read' },
});
const remove = createPermission({
  name: 'thing.delete',
  attributes: { action: 'delete' },
});

function user(userEntityRef: string) {
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: { userEntityRef, ownershipEntityRefs: [userEntityRef] },
    identity: {
      type: 'user' as const,
      userEntityRef,
      ownershipEntityRefs: [userEntityRef],
    },
    token: 'none',
  };
}

describe('PortalPolicy', () => {
  it.each([
    ['user:default/ida.berg', read, AuthorizeResult.ALLOW],
    ['user:default/ida.berg', remove, AuthorizeResult.ALLOW],
    ['user:default/guest', read, AuthorizeResult.ALLOW],
    ['user:default/guest', remove, AuthorizeResult.DENY],
    [
      'user:default/guest',
      readinessScorecardRefreshPermission,
      AuthorizeResult.ALLOW,
    ],
  ])('%s asking for %s', async (ref, permission, result) => {
    const decision = await new PortalPolicy().handle({ permission }, user(ref));
    expect(decision).toEqual({ result });
  });

  it('denies whoever is not signed in', async () => {
    expect(await new PortalPolicy().handle({ permission: read })).toEqual({
      result: AuthorizeResult.DENY,
    });
  });
});
