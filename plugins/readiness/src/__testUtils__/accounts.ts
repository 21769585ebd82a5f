import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  AccountAccess,
  EvidencePage,
  EvidenceRecord,
  SubjectEvidence,
} from '@operations-in-teams/plugin-readiness-common';

const collectedAt = '2026-11-04T09:19:00Z';

type AccountParts = {
  name?: string;
  unit?: string;
  owner?: string;
  level?: number;
  state?: string;
  lifecycle?: string;
  ownerFinding?: string;
  relations?: Entity['relations'];
};

/** An account as the catalog has it. */
export function accountEntity(id: string, parts: AccountParts = {}): Entity {
  const { name, unit, level, ownerFinding, relations } = parts;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: `aws-${id}`,
      namespace: 'default',
      ...(name && { title: name }),
      annotations: {
        'amazonaws.com/account-id': id,
        ...(unit && { 'amazonaws.com/organizational-unit-path': unit }),
        ...(ownerFinding && {
          'operations-in-teams/owner-finding': ownerFinding,
        }),
      },
    },
    spec: {
      type: 'cloud-account',
      owner: parts.owner ?? 'group:default/player',
      lifecycle: parts.lifecycle ?? 'production',
      isolation: {
        ...(level !== undefined && { level }),
        source: level === undefined ? 'none' : 'account-tag',
      },
      aws: { accountId: id, state: parts.state ?? 'ACTIVE' },
    },
    relations,
  };
}

export const account = accountEntity('333333333333', {
  name: 'player-prod',
  unit: 'Workloads/Prod',
  level: 2,
});

export const access: AccountAccess = {
  grants: [
    {
      principalType: 'group',
      principalId: 'g-1',
      principalName: 'readers',
      permissionSet: 'ReadOnly',
      access: 'read',
      people: 12,
    },
    {
      principalType: 'group',
      principalId: 'g-2',
      principalName: 'player-engineers',
      entityRef: 'group:default/player',
      permissionSet: 'PowerUser',
      access: 'write',
      people: 5,
    },
    {
      principalType: 'user',
      principalId: 'u-1',
      permissionSet: 'BreakGlass',
      access: 'breakGlass',
      people: 1,
    },
    {
      principalType: 'user',
      principalId: 'u-2',
      principalName: 'deployer',
      permissionSet: 'Deploy',
      access: 'write',
      machine: true,
    },
  ],
  writeGrants: 1,
  readGrants: 1,
  breakGlassGrants: 1,
  directGrants: 1,
  iamUsers: 2,
  observedLevel: 3,
  declaredLevel: 2,
  agrees: false,
  deviations: ['the group player-engineers may write, with PowerUser'],
};

export function record(
  source: string,
  value: object,
  more: Partial<EvidenceRecord> = {},
): EvidenceRecord {
  return {
    source,
    value: value as EvidenceRecord['value'],
    collectedAt,
    ...more,
  };
}

const sourceIds = [
  'accountAccess',
  'accountCode',
  'accountRuntime',
  'accountContacts',
];

export const accountEvidence: SubjectEvidence = {
  entityRef: stringifyEntityRef(account),
  items: [
    record('accountAccess', access),
    record('accountCode', {
      stacks: 5,
      cdkStacks: 4,
      driftedStacks: 1,
      uncheckedStacks: 2,
      resources: 120,
      resourcesInStacks: 90,
      lastDeployedAt: '2026-11-01T10:00:00Z',
    }),
    record('accountRuntime', {
      runtimes: [
        { kind: 'ECS service on Fargate', count: 4, managed: true },
        { kind: 'EC2 instance', count: 1, managed: false },
      ],
      managedOnly: false,
    }),
    record('accountContacts', {
      operations: true,
      security: false,
      billing: true,
    }),
  ],
  sources: sourceIds.map(id => ({ id, title: id, state: 'ok' })),
};

/** What the list shows of access. */
export function accessItem(
  id: string,
  value: object,
  more: Partial<EvidenceRecord> = {},
): EvidencePage['items'][number] {
  return {
    entityRef: `resource:default/aws-${id}`,
    items: [record('accountAccess', { deviations: [], ...value }, more)],
  };
}

export const accessPage: EvidencePage = {
  items: [
    accessItem('333333333333', {
      observedLevel: 3,
      declaredLevel: 2,
      agrees: false,
      deviations: access.deviations,
    }),
  ],
  sources: [{ id: 'accountAccess', title: 'Access', state: 'ok' }],
  pageInfo: {},
};
