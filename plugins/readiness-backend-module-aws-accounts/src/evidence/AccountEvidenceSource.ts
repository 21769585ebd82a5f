import type { Entity } from '@backstage/catalog-model';
import type { HumanDuration, JsonObject } from '@backstage/types';
import type { Clock } from '@operations-in-teams/plugin-aws-accounts-node';
import type {
  Evidence,
  EvidenceFields,
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import {
  type CatalogAccount,
  isAccount,
  toCatalogAccount,
} from '../catalog/CatalogAccounts';
import type { CatalogLookup, CatalogView } from '../catalog/CatalogLookup';
import type { Used } from '../domain/combine';
import type { AccountReading, AccountReadings } from './AccountReadings';
import type { EvidenceKind } from './kinds';

type SubjectAccounts = {
  entityRef: string;
  /** Whether the subject is the account. */
  isItself: boolean;
  accounts: CatalogAccount[];
  missingIds: string[];
  /** Ids of the PagerDuty services that it names. */
  services: string[];
};

/** One kind of evidence, of accounts and of the subjects that use them. */
export class AccountEvidenceSource implements EvidenceSource {
  readonly id: string;
  readonly title: string;
  readonly fields: EvidenceFields;
  readonly maxAge: HumanDuration;
  readonly #kind: EvidenceKind;
  readonly #catalog: CatalogLookup;
  readonly #readings: AccountReadings;
  readonly #clock: Clock;

  static create(options: {
    kind: EvidenceKind;
    /** Milliseconds. */
    maxAge: number;
    catalog: CatalogLookup;
    readings: AccountReadings;
    clock: Clock;
  }) {
    return new AccountEvidenceSource(options);
  }

  private constructor(options: {
    kind: EvidenceKind;
    maxAge: number;
    catalog: CatalogLookup;
    readings: AccountReadings;
    clock: Clock;
  }) {
    this.#kind = options.kind;
    this.id = options.kind.id;
    this.title = options.kind.title;
    this.fields = options.kind.fields;
    this.maxAge = { milliseconds: options.maxAge };
    this.#catalog = options.catalog;
    this.#readings = options.readings;
    this.#clock = options.clock;
  }

  async collect({ subjects }: { subjects: Subject[] }): Promise<Evidence[]> {
    const view = await this.#catalog.view();
    const concerned = subjects.flatMap(
      subject => accountsOf(subject, view) ?? [],
    );
    const accounts = new Map(
      concerned
        .flatMap(each => each.accounts)
        .map(account => [account.accountId, account]),
    );
    const readings = await this.#readings.read(
      this.#kind,
      [...accounts.values()],
      view,
      this.#clock.now(),
    );
    return concerned.map(subject => this.#evidenceOf(subject, readings));
  }

  #evidenceOf(
    subject: SubjectAccounts,
    readings: Map<string, AccountReading>,
  ): Evidence {
    const { entityRef, isItself, accounts, missingIds } = subject;
    const known = accounts.map(({ accountId }) => readings.get(accountId)!);
    const unavailable = [
      ...known.map(
        reading =>
          reading.unavailable &&
          (isItself
            ? reading.unavailable
            : `${reading.account.name}: ${reading.unavailable}`),
      ),
      ...missingIds.map(id => `no account ${id} is in the catalog`),
    ].find(Boolean);
    const collectedAt = oldest(known);
    const count = accounts.length + missingIds.length;
    // Only the catalog was needed to know that there is nothing to know.
    if (count > 0 && !collectedAt) {
      return { entityRef, unavailable };
    }
    const used: Array<Used<object>> = [
      ...known.map(({ account, value }) => ({
        name: account.name,
        isProduction: account.isProduction,
        isOwned: account.isOwned,
        value,
      })),
      // Of an account that the catalog does not have nothing is known.
      ...missingIds.map(name => ({ name })),
    ];
    return {
      entityRef,
      ...(collectedAt && { collectedAt }),
      ...(unavailable && { unavailable }),
      value: {
        ...this.#kind.combine(used, {
          collectedAt,
          services: subject.services,
        }),
        ...(isItself ? known[0].value : {}),
      } as JsonObject,
    };
  }
}

function accountsOf(
  { entityRef, entity }: Subject,
  view: CatalogView,
): SubjectAccounts | undefined {
  if (isAccount(entity)) {
    const account = toCatalogAccount(entity);
    return (
      account && {
        entityRef,
        isItself: true,
        accounts: [account],
        missingIds: [],
        services: [],
      }
    );
  }
  const used = view.accounts.usedBy(entity);
  return (
    used && {
      entityRef,
      isItself: false,
      ...used,
      services: namedServices(entity),
    }
  );
}

const SERVICES = [
  'pagerduty.com/service-id',
  'operations-in-teams/pagerduty-service-ids',
];

function namedServices({ metadata: { annotations = {} } }: Entity): string[] {
  return SERVICES.flatMap(name => annotations[name]?.split(',') ?? [])
    .map(id => id.trim())
    .filter(Boolean);
}

function oldest(readings: AccountReading[]): Date | undefined {
  const times = readings.flatMap(({ collectedAt }) =>
    collectedAt ? [collectedAt.getTime()] : [],
  );
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}
