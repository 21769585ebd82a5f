import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** How the owner of a service is found. */
export type OwnerRules = {
  /** Entity ref of a Group by lower-cased name or id of a team. */
  aliases: ReadonlyMap<string, string>;
  fallback: string;
};

/** How much may go at once. */
export type RemovalRules = { maxPercent: number; confirm?: string };

/** Everything that is configured. */
export type ProviderConfig = {
  namespace: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
  owner: OwnerRules;
  removal: RemovalRules;
};
