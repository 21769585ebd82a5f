import type { ReadOptions } from '../organizations/types';

/**
 * What an aggregator of AWS Config says of the code in one account.
 * @public
 */
export type AccountStacks = {
  stacks: number;
  cdkStacks: number;
  driftedStacks: number;
  /** Stacks whose drift was never detected. */
  uncheckedStacks: number;
  /** Recorded resources of the kinds that carry tags of CloudFormation. */
  resources: number;
  resourcesInStacks: number;
  /** ISO-8601; newest change of a stack. */
  lastDeployedAt?: string;
};

/**
 * One kind of what runs in an account.
 * @public
 */
export type AccountWorkload = { kind: string; count: number; managed: boolean };

/**
 * What an aggregator of AWS Config says of the CloudWatch alarms of one account.
 * @public
 */
export type AccountAlarms = {
  alarms: number;
  /**
   * Those of them that page: their actions are on, and one is a topic whose tag
   * names a PagerDuty service.
   */
  pagingAlarms: number;
  /** Ids of the PagerDuty services that they page. */
  services: string[];
  /** Names of those that page and whose description links to nothing. */
  withoutRunbook: string[];
};

/**
 * Asks an aggregator of AWS Config, paced. Every map has an entry for each
 * account of which the aggregator holds anything at all, and none for the
 * others: what is not recorded is not known. Every method throws an error of
 * `@backstage/errors` that says what is wrong, where, and what to do.
 * @public
 */
export interface ConfigAggregatorReader {
  stacks(options?: ReadOptions): Promise<Map<string, AccountStacks>>;
  workloads(options?: ReadOptions): Promise<Map<string, AccountWorkload[]>>;
  /**
   * Which alarms page whom. No entry at all where not one alarm is recorded
   * anywhere: then alarms are not, and none means nothing. AWS Config records
   * neither subscriptions of topics nor states of alarms.
   */
  alarms(options?: ReadOptions): Promise<Map<string, AccountAlarms>>;
  /**
   * How many IAM users there are. No entry either for an account in which no
   * IAM role is recorded: then IAM is not, and no user means nothing.
   */
  iamUsers(options?: ReadOptions): Promise<Map<string, number>>;
}
