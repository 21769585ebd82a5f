import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { RateLimit } from '@operations-in-teams/plugin-aws-accounts-node';

/** One kind of facts: whether they are read, how fast, and how old they may be. */
export type FactsConfig = {
  enabled: boolean;
  /** Milliseconds. */
  maxAge: number;
  rateLimit?: RateLimit;
};

export type AccessRules = {
  /** Lower-cased names. */
  breakGlassPermissionSets: ReadonlySet<string>;
  readOnlyPermissionSets: ReadonlySet<string>;
  /** Principals that are build servers. */
  buildServers: ReadonlySet<string>;
  /** Who may write at level 1; absent where everybody who is no team may. */
  restrictedPrincipals?: ReadonlySet<string>;
  maxRestrictedPeople: number;
  /** Entity references by lower-cased name. */
  aliases: ReadonlyMap<string, string>;
};

export type OrganizationConfig = {
  id: string;
  organizationId?: string;
  identityCenter: {
    accountId?: string;
    region?: string;
    instanceArn?: string;
  };
  accessRules: AccessRules;
  contacts: { accountId?: string; region?: string };
  /** Absent where no aggregator is named. */
  config?: {
    aggregatorName: string;
    accountId?: string;
    region?: string;
    pagingTag?: string;
  };
};

export type SwitchName = 'access' | 'contacts' | 'config';

export type AwsAccountsConfig = {
  schedule: SchedulerServiceTaskScheduleDefinition;
  switches: Record<SwitchName, FactsConfig>;
  organizations: OrganizationConfig[];
};
