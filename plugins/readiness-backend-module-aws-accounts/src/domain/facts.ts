import type {
  AccountAlarms,
  AccountAssignment,
  AccountStacks,
  AccountWorkload,
  AlternateContacts,
  PermissionSet,
} from '@operations-in-teams/plugin-aws-accounts-node';

/** What is stored of an account, by kind of facts. */
export type AccountFacts = {
  access?: AccountAssignment[];
  contacts?: AlternateContacts;
  code?: AccountStacks;
  runtime?: AccountWorkload[];
  alarms?: AccountAlarms;
  iamUsers?: number;
};

/** What permission sets, groups and people are; absent where not known. */
export interface Directory {
  permissionSet(arn: string): PermissionSet | undefined;
  group(id: string): { name: string } | undefined;
  /** Ids of the people in a group. */
  members(groupId: string): string[] | undefined;
  user(id: string): { name: string; email?: string } | undefined;
}
