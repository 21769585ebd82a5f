import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import {
  onCallPeopleReadPermission,
  payPermissions,
} from '@operations-in-teams/plugin-on-call-common';
import {
  readinessAttestationPermissions,
  readinessCampaignManagePermission,
  readinessEvidencePushPermission,
  readinessRemediationWorkPermission,
  readinessScorecardRefreshPermission,
  readinessWaiverPermissions,
} from '@operations-in-teams/plugin-readiness-common';
import { PortalPolicy } from './PortalPolicy';

const read = createPermission({
  name: 'thing.read',
  attributes: { action: 'read' },
});
const remove = createPermission({
  name: 'thing.delete',
  attributes: { action: 'delete' },
});

function user(userEntityRef: string, ...groups: string[]) {
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] },
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

  it.each([
    ['group:default/payroll', AuthorizeResult.ALLOW],
    ['group:default/on-call-reviewers', AuthorizeResult.ALLOW],
    ['group:default/podcast-player', AuthorizeResult.DENY],
  ])('lets %s read what concerns single people: %s', async (group, result) => {
    const decision = await new PortalPolicy().handle(
      { permission: onCallPeopleReadPermission },
      user('user:default/petra.lund', group),
    );
    expect(decision).toEqual({ result });
  });

  it.each([
    ['user:default/ida.berg', [], ['own.read']],
    ['user:default/li.wei', ['on-call-reviewers'], ['own.read']],
    ['user:default/omar.haddad', ['team-leads'], ['own.read', 'team.read']],
    [
      'user:default/nora.ek',
      ['leadership'],
      ['own.read', 'cost.read', 'reopen'],
    ],
    [
      'user:default/petra.lund',
      ['payroll'],
      ['own.read', 'cost.read', 'read', 'review', 'close', 'export'],
    ],
    ['user:default/guest', ['payroll', 'leadership'], []],
    ['user:development/guest', ['payroll', 'leadership'], []],
  ])('lets %s of %s of pay: %s', async (ref, groups, may) => {
    const policy = new PortalPolicy();
    const asked = user(ref, ...groups.map(name => `group:default/${name}`));
    const allowed: string[] = [];
    for (const permission of payPermissions) {
      const { result } = await policy.handle({ permission }, asked);
      if (result === AuthorizeResult.ALLOW) allowed.push(permission.name);
    }
    expect(allowed).toEqual(may.map(name => `on-call.pay.${name}`));
  });

  it.each([
    [
      'user:default/ida.berg',
      ['podcast-player'],
      ['waiver.request', 'attestation.record'],
    ],
    [
      'user:default/li.wei',
      ['on-call-reviewers'],
      [
        'waiver.request',
        'waiver.approve',
        'waiver.revoke',
        'attestation.record',
        'attestation.mandate',
        'attestation.revoke',
        'campaign.manage',
      ],
    ],
    [
      'user:default/nora.ek',
      ['leadership'],
      ['waiver.request', 'attestation.record', 'campaign.manage'],
    ],
    ['user:default/guest', ['on-call-reviewers', 'leadership'], []],
  ])(
    'lets %s of %s do to waivers, attestations and campaigns: %s',
    async (ref, groups, may) => {
      const policy = new PortalPolicy();
      const asked = user(ref, ...groups.map(name => `group:default/${name}`));
      const allowed: string[] = [];
      for (const permission of [
        ...readinessWaiverPermissions,
        ...readinessAttestationPermissions,
        readinessCampaignManagePermission,
        readinessRemediationWorkPermission,
        readinessEvidencePushPermission,
      ]) {
        const { result } = await policy.handle({ permission }, asked);
        if (result === AuthorizeResult.ALLOW) allowed.push(permission.name);
      }
      expect(allowed).toEqual(may.map(name => `readiness.${name}`));
    },
  );

  it('denies whoever is not signed in', async () => {
    expect(await new PortalPolicy().handle({ permission: read })).toEqual({
      result: AuthorizeResult.DENY,
    });
  });
});
