import { InputError } from '@backstage/errors';
import type { JsonValue } from '@backstage/types';
import type { ConfigAggregatorReader } from '@operations-in-teams/plugin-aws-accounts-node';
import type { FactKind } from '../database/AccountEvidenceStore';
import { accountsDue, readableAccounts } from './accountsDue';
import { isoNow, type PullContext, type PullRun } from './PullContext';

/** Names of what is missing, for people. */
const RECORDED = {
  code: 'anything of this account',
  runtime: 'anything of this account',
  alarms: 'CloudWatch alarms',
  iamUsers: 'IAM of this account',
} as const;

/**
 * Asks the aggregator of AWS Config for one kind of facts, of all accounts at
 * once. What it does not record of an account stays unknown.
 */
export class ConfigPull {
  readonly kinds: readonly [keyof typeof RECORDED];
  readonly #context: PullContext;
  readonly #reader: ConfigAggregatorReader | undefined;

  constructor(
    kind: keyof typeof RECORDED,
    context: PullContext,
    reader: ConfigAggregatorReader | undefined,
  ) {
    this.kinds = [kind];
    this.#context = context;
    this.#reader = reader;
  }

  async run({ signal }: PullRun): Promise<void> {
    const [kind] = this.kinds;
    const { store, organization, facts: settings, clock } = this.#context;
    if (!this.#reader) {
      throw new InputError(
        `No aggregator of AWS Config is configured; set readiness.awsAccounts.organizations.${organization.id}.config.aggregatorName`,
      );
    }
    // Every query is about all accounts, so one that is not recorded must not
    // have the whole aggregator read again and again.
    const due = await accountsDue(this.#context, kind, settings.maxAge / 2);
    if (due.length === 0) {
      return;
    }
    const found = await ask(this.#reader, kind, signal);
    signal.throwIfAborted();
    const at = isoNow(clock);
    const accounts = await readableAccounts(this.#context);
    const facts = new Map<string, JsonValue>();
    const failures = new Map<string, string>();
    for (const { accountId } of accounts) {
      const known = found.get(accountId);
      if (known === undefined) {
        failures.set(
          accountId,
          `the aggregator ${organization.config?.aggregatorName} of AWS Config does not hold ${RECORDED[kind]}; record it in the account, and let the aggregator collect from it`,
        );
      } else {
        facts.set(accountId, known as JsonValue);
      }
    }
    await store.saveFacts(organization.id, kind, facts, at);
    await store.saveFailures(organization.id, kind, failures, at);
  }
}

async function ask(
  reader: ConfigAggregatorReader,
  kind: FactKind,
  signal: AbortSignal,
): Promise<Map<string, unknown>> {
  switch (kind) {
    case 'code':
      return reader.stacks({ signal });
    case 'runtime':
      return reader.workloads({ signal });
    case 'alarms':
      return reader.alarms({ signal });
    default:
      return reader.iamUsers({ signal });
  }
}
