import {
  type ConfigServiceClient,
  SelectAggregateResourceConfigCommand,
} from '@aws-sdk/client-config-service';
import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { translateAwsError } from '../errors';
import { readPages } from '../organizations/readPages';
import type { ReadOptions } from '../organizations/types';
import { QUERIES } from './queries';
import { addAlarm, noAlarms } from './addAlarm';
import { accountIdOf, countOf, parseRow, tagOf, textOf } from './rows';
import type {
  AccountAlarms,
  AccountStacks,
  AccountWorkload,
  ConfigAggregatorReader,
} from './types';

/** The most that AWS Config gives per page. */
const PAGE_SIZE = 100;

/** The tag that topics have unless another is configured. */
const PAGING_TAG = 'pagerduty-service-id';
const TAG_KEY = /^[\w.:/=+@-]{1,128}$/;

/** Asks an aggregator of AWS Config with the AWS SDK. */
export class SdkConfigAggregatorReader implements ConfigAggregatorReader {
  readonly #client: ConfigServiceClient;
  readonly #aggregatorName: string;
  readonly #accountId: string | undefined;
  readonly #pagingTag: string;

  constructor(options: {
    client: ConfigServiceClient;
    aggregatorName: string;
    /** The account that holds the aggregator, for messages. */
    accountId?: string;
    /** Key of the tag by which a topic names the PagerDuty service it pages. */
    pagingTag?: string;
  }) {
    this.#client = options.client;
    this.#aggregatorName = options.aggregatorName;
    this.#accountId = options.accountId;
    this.#pagingTag = assertTagKey(options.pagingTag ?? PAGING_TAG);
  }

  async stacks(options: ReadOptions = {}): Promise<Map<string, AccountStacks>> {
    const accounts = new Map<string, AccountStacks>();
    for (const accountId of (await this.#covered(options)).keys()) {
      accounts.set(accountId, {
        stacks: 0,
        cdkStacks: 0,
        driftedStacks: 0,
        uncheckedStacks: 0,
        resources: 0,
        resourcesInStacks: 0,
      });
    }
    const marked = new Set<string>();
    for await (const row of this.#rows(QUERIES.cdkStacks, options)) {
      marked.add(textOf(row, 'arn'));
    }
    const seen = new Set<string>();
    for await (const row of this.#rows(QUERIES.stacks, options)) {
      const account = accounts.get(accountIdOf(row));
      const arn = textOf(row, 'arn');
      if (account && !(arn && seen.has(arn))) {
        addStack(account, row, marked.has(arn));
        seen.add(arn);
      }
    }
    const resources = await this.#counts(QUERIES.resources, options);
    const inStacks = await this.#counts(QUERIES.resourcesInStacks, options);
    for (const [accountId, account] of accounts) {
      // Between two queries a resource may come or go.
      const upTo = (count: number | undefined, most: number) =>
        Math.min(count ?? 0, most);
      account.resources = resources.get(accountId) ?? 0;
      account.resourcesInStacks = upTo(
        inStacks.get(accountId),
        account.resources,
      );
    }
    return accounts;
  }

  async workloads(
    options: ReadOptions = {},
  ): Promise<Map<string, AccountWorkload[]>> {
    const covered = await this.#covered(options);
    const services = await this.#counts(QUERIES.ecsServices, options);
    const onFargate = await this.#counts(QUERIES.ecsServicesOnFargate, options);
    const onProviders = await this.#counts(
      QUERIES.ecsServicesOnFargateProviders,
      options,
    );
    const lambda = await this.#counts(QUERIES.lambdaFunctions, options);
    const appRunner = await this.#counts(QUERIES.appRunnerServices, options);
    const eks = await this.#counts(QUERIES.eksClusters, options);
    const instances = await this.#counts(QUERIES.instances, options);
    const nodes = await this.#counts(QUERIES.nodeGroupInstances, options);

    return new Map(
      [...covered.keys()].map(accountId => {
        const all = services.get(accountId) ?? 0;
        const fargate = Math.min(
          all,
          (onFargate.get(accountId) ?? 0) + (onProviders.get(accountId) ?? 0),
        );
        const running = instances.get(accountId) ?? 0;
        const managedNodes = Math.min(nodes.get(accountId) ?? 0, running);
        const workloads: AccountWorkload[] = [
          workload('ECS service on Fargate', fargate, true),
          workload('ECS service on instances', all - fargate),
          workload('Lambda function', lambda.get(accountId), true),
          workload('App Runner service', appRunner.get(accountId), true),
          workload('EKS cluster', eks.get(accountId), true),
          workload('EKS managed node', managedNodes, true),
          workload('EC2 instance', running - managedNodes),
        ];
        return [accountId, workloads.filter(({ count }) => count > 0)];
      }),
    );
  }

  async alarms(options: ReadOptions = {}): Promise<Map<string, AccountAlarms>> {
    const covered = await this.#covered(options);
    const tag = this.#pagingTag;
    const serviceOf = new Map<string, string>();
    for await (const row of this.#rows(QUERIES.topicsWith(tag), options)) {
      const service = tagOf(row, tag);
      if (service) serviceOf.set(textOf(row, 'arn'), service);
    }
    const accounts = new Map<string, AccountAlarms>();
    for (const accountId of covered.keys()) accounts.set(accountId, noAlarms());
    const seen = new Set<string>();
    for await (const row of this.#rows(QUERIES.alarms, options)) {
      const account = accounts.get(accountIdOf(row));
      const arn = textOf(row, 'arn');
      if (account && !(arn && seen.has(arn))) addAlarm(account, row, serviceOf);
      seen.add(arn);
    }
    return seen.size > 0 ? accounts : new Map();
  }

  async iamUsers(options: ReadOptions = {}): Promise<Map<string, number>> {
    const roles = await this.#counts(QUERIES.iamRoles, options);
    const users = await this.#counts(QUERIES.iamUsers, options);
    return new Map(
      [...new Set([...roles.keys(), ...users.keys()])].map(accountId => [
        accountId,
        users.get(accountId) ?? 0,
      ]),
    );
  }

  #covered(options: ReadOptions) {
    return this.#counts(QUERIES.coverage, options);
  }

  async #counts(
    query: string,
    options: ReadOptions,
  ): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for await (const row of this.#rows(query, options)) {
      // A later page that names an account again says the same again.
      counts.set(accountIdOf(row), countOf(row));
    }
    return counts;
  }

  async *#rows(
    Expression: string,
    { signal }: ReadOptions,
  ): AsyncGenerator<JsonObject> {
    const operation = 'SelectAggregateResourceConfig';
    const pages = readPages(operation, async NextToken => {
      try {
        return await this.#client.send(
          new SelectAggregateResourceConfigCommand({
            ConfigurationAggregatorName: this.#aggregatorName,
            Expression,
            Limit: PAGE_SIZE,
            NextToken,
          }),
          { abortSignal: signal },
        );
      } catch (error) {
        throw translateAwsError(error, {
          service: 'config',
          operation,
          accountId: this.#accountId,
        });
      }
    });
    for await (const page of pages) {
      yield* (page.Results ?? []).map(parseRow);
    }
  }
}

/** A key stands in a query, in which nothing can be quoted. */
function assertTagKey(key: string): string {
  if (TAG_KEY.test(key)) return key;
  throw new InputError(
    `'${key}' is no key of a tag that AWS Config can be asked for; take letters, digits and _ . : / = + @ -`,
  );
}

/** The role with which the CDK lets CloudFormation work. */
const CDK_ROLE = /:role\/cdk-[\w-]+-cfn-exec-role-/;

function addStack(account: AccountStacks, row: JsonObject, isMarked: boolean) {
  account.stacks += 1;
  if (
    isMarked ||
    textOf(row, 'configuration.stackName') === 'CDKToolkit' ||
    CDK_ROLE.test(textOf(row, 'configuration.roleARN'))
  ) {
    account.cdkStacks += 1;
  }
  const drift = textOf(
    row,
    'configuration.driftInformation.stackDriftStatus',
  ).toUpperCase();
  if (drift === 'DRIFTED') {
    account.driftedStacks += 1;
  } else if (drift !== 'IN_SYNC') {
    account.uncheckedStacks += 1;
  }
  const changedAt = Math.max(
    ...['configuration.lastUpdatedTime', 'configuration.creationTime'].map(
      path => Date.parse(textOf(row, path)) || 0,
    ),
  );
  if (changedAt > (Date.parse(account.lastDeployedAt ?? '') || 0)) {
    account.lastDeployedAt = new Date(changedAt).toISOString();
  }
}

function workload(
  kind: string,
  count: number | undefined,
  managed = false,
): AccountWorkload {
  return { kind, count: count ?? 0, managed };
}
