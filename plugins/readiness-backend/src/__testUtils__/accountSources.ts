import type { JsonObject } from '@backstage/types';
import type {
  EvidenceField,
  EvidenceFields,
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';

const field = (type: 'bool' | 'int' | 'double' | 'string'): EvidenceField => ({
  type,
  description: 'See the module of AWS accounts',
});
const texts: EvidenceField = {
  type: 'list',
  items: { type: 'string' },
  description: 'See the module of AWS accounts',
};

/** What the module of AWS accounts declares, as far as the shipped standard reads it. */
const accountFields: Record<string, EvidenceFields> = {
  accountAccess: {
    accounts: field('int'),
    agrees: field('bool'),
    deviations: texts,
    directGrants: field('int'),
    iamUsers: field('int'),
  },
  accountCode: {
    accounts: field('int'),
    stacks: field('int'),
    driftedStacks: field('int'),
    uncheckedStacks: field('int'),
    cdkShare: field('double'),
    codedShare: field('double'),
    lastDeployedDays: field('int'),
  },
  accountRuntime: {
    accounts: field('int'),
    managedOnly: field('bool'),
    unmanaged: texts,
    runtimes: {
      type: 'list',
      description: 'What runs',
      items: {
        type: 'map',
        fields: { kind: field('string'), count: field('int') },
      },
    },
  },
  accountAlarms: {
    accounts: field('int'),
    alarms: field('int'),
    pagingAlarms: field('int'),
    services: texts,
    pagesOwnService: field('bool'),
    withoutRunbook: texts,
    runbooksLinked: field('bool'),
  },
  accountContacts: {
    accounts: field('int'),
    operations: field('bool'),
    withoutOperations: texts,
    owned: field('bool'),
    unowned: texts,
  },
};

/** Evidence with which every rule on accounts passes. */
export const goodAccounts: Record<string, JsonObject> = {
  accountAccess: {
    accounts: 2,
    agrees: true,
    deviations: [],
    directGrants: 0,
    iamUsers: 0,
  },
  accountCode: {
    accounts: 2,
    stacks: 5,
    driftedStacks: 0,
    uncheckedStacks: 0,
    cdkShare: 1,
    codedShare: 0.9,
    lastDeployedDays: 3,
  },
  accountRuntime: {
    accounts: 2,
    managedOnly: true,
    unmanaged: [],
    runtimes: [{ kind: 'ECS service on Fargate', count: 4 }],
  },
  accountAlarms: {
    accounts: 2,
    alarms: 3,
    pagingAlarms: 2,
    services: ['PSERVICE1'],
    pagesOwnService: true,
    withoutRunbook: [],
    runbooksLinked: true,
  },
  accountContacts: {
    accounts: 2,
    operations: true,
    withoutOperations: [],
    owned: true,
    unowned: [],
  },
};

/** Sources of accounts that say the same of every subject but Groups. */
export function accountSources(
  values: Record<string, JsonObject> = goodAccounts,
): EvidenceSource[] {
  return Object.entries(accountFields).map(([id, fields]) => ({
    id,
    title: id,
    fields,
    maxAge: { hours: 48 },
    collect: async ({ subjects }: { subjects: Subject[] }) =>
      subjects
        .filter(({ entity }) => entity.kind !== 'Group')
        .map(({ entityRef }) => ({ entityRef, value: values[id] })),
  }));
}
