import type { JsonValue } from '@backstage/types';
import type { CatalogView } from '../catalog/CatalogLookup';
import type { CatalogAccount } from '../catalog/CatalogAccounts';
import type { AwsAccountsConfig, OrganizationConfig } from '../config/types';
import { organizationOf } from '../config/organizationOf';
import type {
  AccountEvidenceStore,
  FactKind,
  FactRecord,
} from '../database/AccountEvidenceStore';
import type { AccountFacts } from '../domain/facts';
import type { EvidenceKind } from './kinds';
import { StoredDirectory } from './StoredDirectory';

/** What is known of one account. */
export type AccountReading = {
  account: CatalogAccount;
  value?: object;
  collectedAt?: Date;
  /** Why nothing, or nothing new, is known. */
  unavailable?: string;
};

/** Reads what is stored of many accounts, in few statements. */
export class AccountReadings {
  readonly #config: AwsAccountsConfig;
  readonly #store: AccountEvidenceStore;

  constructor(config: AwsAccountsConfig, store: AccountEvidenceStore) {
    this.#config = config;
    this.#store = store;
  }

  async read(
    kind: EvidenceKind,
    accounts: CatalogAccount[],
    view: CatalogView,
    now: number,
  ): Promise<Map<string, AccountReading>> {
    const off = this.#switchedOff(kind);
    if (off) {
      return readings(accounts, account => ({ account, unavailable: off }));
    }
    const facts = await this.#facts(kind, accounts);
    const organizations = await this.#organizations(kind, now);
    return readings(accounts, account => {
      const organization = organizationOf(account, this.#config.organizations);
      if (!organization) {
        return {
          account,
          unavailable: `the account is of the organisation ${
            account.organizationId ?? 'of which nothing is said'
          }, which is not configured under readiness.awsAccounts.organizations`,
        };
      }
      const { directory, failure } = organizations.get(organization.id)!;
      return this.#reading(
        kind,
        account,
        facts.get(`${organization.id} ${account.accountId}`) ?? new Map(),
        { organization, directory, failure, view, now },
      );
    });
  }

  #reading(
    kind: EvidenceKind,
    account: CatalogAccount,
    records: Map<FactKind, FactRecord>,
    context: {
      organization: OrganizationConfig;
      directory: StoredDirectory;
      failure?: string;
      view: CatalogView;
      now: number;
    },
  ): AccountReading {
    const record = records.get(kind.fact);
    const also = kind.alsoFact && records.get(kind.alsoFact.kind);
    const known: AccountFacts = {};
    const times: number[] = [];
    const add = (fact: FactKind, of: FactRecord) => {
      (known as Record<FactKind, JsonValue>)[fact] = of.facts!;
      times.push(Date.parse(of.collectedAt!));
    };
    if (record?.facts !== undefined) {
      add(kind.fact, record);
    }
    if (kind.alsoFact && also?.facts !== undefined) {
      const { enabled, maxAge } =
        this.#config.switches[kind.alsoFact.switchedBy];
      if (enabled && context.now - Date.parse(also.collectedAt!) <= maxAge) {
        add(kind.alsoFact.kind, also);
      }
    }
    const value = kind.read(known, {
      account,
      directory: context.directory,
      people: context.view.people,
      rules: context.organization.accessRules,
    });
    const unavailable =
      record?.failure ??
      context.failure ??
      (value ? undefined : notReadYet(account));
    return {
      account,
      ...(value && { value, collectedAt: new Date(Math.min(...times)) }),
      ...(unavailable && { unavailable }),
    };
  }

  #switchedOff(kind: EvidenceKind): string | undefined {
    if (this.#config.organizations.length === 0) {
      return 'no organisation is configured; name one under readiness.awsAccounts.organizations';
    }
    if (!this.#config.switches[kind.switchedBy].enabled) {
      return `it is switched off; set readiness.awsAccounts.${kind.switchedBy}.enabled to true to read it from AWS`;
    }
    return undefined;
  }

  async #facts(kind: EvidenceKind, accounts: CatalogAccount[]) {
    const records = await this.#store.facts(
      [kind.fact, ...(kind.alsoFact ? [kind.alsoFact.kind] : [])],
      accounts.map(({ accountId }) => accountId),
    );
    const byAccount = new Map<string, Map<FactKind, FactRecord>>();
    for (const record of records) {
      const key = `${record.organization} ${record.accountId}`;
      const known = byAccount.get(key) ?? new Map<FactKind, FactRecord>();
      byAccount.set(key, known.set(record.kind, record));
    }
    return byAccount;
  }

  async #organizations(kind: EvidenceKind, now: number) {
    const known = new Map<
      string,
      { directory: StoredDirectory; failure?: string }
    >();
    for (const { id } of this.#config.organizations) {
      const items =
        kind.fact === 'access' ? await this.#store.directory(id) : [];
      const { maxAge } = this.#config.switches[kind.switchedBy];
      known.set(id, {
        directory: new StoredDirectory(items, { notBefore: now - maxAge }),
        failure: (await this.#store.pull(id, kind.fact)).failure,
      });
    }
    return known;
  }
}

function notReadYet(account: CatalogAccount): string {
  return account.state === 'ACTIVE' || account.state === 'UNKNOWN'
    ? 'it has not been read from AWS yet'
    : `the account is ${account.state}, and only active accounts are read`;
}

function readings(
  accounts: CatalogAccount[],
  read: (account: CatalogAccount) => AccountReading,
): Map<string, AccountReading> {
  return new Map(accounts.map(account => [account.accountId, read(account)]));
}
