import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type {
  AccountState,
  RateLimit,
} from '@operations-in-teams/plugin-aws-accounts-node';
import type { IsolationRules } from '../domain/declaredIsolation';
import type { ReferenceRules } from '../domain/resolveReferences';

/** What decides how an account becomes an entity. */
export type EntityRules = {
  namespace: string;
  type: string;
  states: AccountState[];
  includeEmail: boolean;
  accessPortalUrl?: string;
  /** AWS tags whose values become tags of the entity. */
  entityTags: string[];
  lifecycle: { tags: string[]; values: Map<string, string> };
  isolation: IsolationRules;
};

export type RemovalRules = {
  maxPercent: number;
  allowEmpty: boolean;
  confirm?: string;
};

/** One configured organisation. */
export type OrganizationConfig = {
  id: string;
  accountId?: string;
  region?: string;
  rateLimit: RateLimit;
  schedule: SchedulerServiceTaskScheduleDefinition;
  tagsMaxAge: number;
  organizationalUnitsMaxAge: number;
  removal: RemovalRules;
  references: ReferenceRules;
  entities: EntityRules;
};
