import type {
  AccountAccess,
  AccountAlarms,
  AccountCode,
  AccountContacts,
  AccountRuntime,
  AccountsAccess,
  AccountsAlarms,
  AccountsCode,
  AccountsContacts,
  AccountsRuntime,
} from '@operations-in-teams/plugin-readiness-common';

/** An account that a subject uses, with what is known of it. */
export type Used<V> = {
  name: string;
  /** Absent where not known. */
  isProduction?: boolean;
  isOwned?: boolean;
  value?: V;
};

/** What is combined for. */
export type About = {
  /** When the oldest of it was collected. */
  collectedAt?: Date;
  /** Ids of the PagerDuty services that the subject names. */
  services: readonly string[];
};

const MOST_LISTED = 50;

/** Whether it holds of all; undefined where one that is not known may decide. */
function all(values: Array<boolean | undefined>): boolean | undefined {
  if (values.includes(false)) {
    return false;
  }
  return values.includes(undefined) ? undefined : true;
}

/** Undefined where one is not known. */
function sum(values: Array<number | undefined>): number | undefined {
  return values.reduce<number | undefined>(
    (total, value) =>
      total === undefined || value === undefined ? undefined : total + value,
    0,
  );
}

/** Those that are production accounts, or may be. */
function productionOf<V>(used: Array<Used<V>>): Array<Used<V>> {
  return used.filter(({ isProduction }) => isProduction !== false);
}

export function combineAccess(
  used: Array<Used<AccountAccess>>,
): AccountsAccess {
  const production = productionOf(used);
  const unagreed = used.filter(({ value }) => value?.agrees === false);
  return {
    accounts: used.length,
    productionAccounts: used.filter(({ isProduction }) => isProduction).length,
    ...defined({
      writeGrants: sum(used.map(({ value }) => writersOf(value))),
      productionWriteGrants: sum(
        production.map(({ value }) => writersOf(value)),
      ),
      directGrants: sum(used.map(({ value }) => value?.directGrants)),
      iamUsers: sum(used.map(({ value }) => value?.iamUsers)),
      agrees: all(used.map(({ value }) => value?.agrees)),
    }),
    unagreed: namesOf(unagreed),
    deviations: unagreed
      .flatMap(({ name, value }) =>
        (value?.deviations ?? []).map(text => `${name}: ${text}`),
      )
      .slice(0, MOST_LISTED),
  };
}

/** Grants of unknown access may write as well. */
function writersOf(value: AccountAccess | undefined): number | undefined {
  return value?.unknownGrants ? undefined : value?.writeGrants;
}

export function combineCode(
  used: Array<Used<AccountCode>>,
  { collectedAt }: Pick<About, 'collectedAt'>,
): AccountsCode {
  const total = (field: keyof AccountCode) =>
    sum(used.map(({ value }) => value?.[field] as number | undefined));
  const production = productionOf(used);
  const deployed = (production.length > 0 ? production : used).map(
    ({ value }) => value?.lastDeployedAt,
  );
  const stacks = total('stacks');
  const cdkStacks = total('cdkStacks');
  return {
    accounts: used.length,
    ...defined({
      stacks,
      cdkStacks,
      driftedStacks: total('driftedStacks'),
      uncheckedStacks: total('uncheckedStacks'),
      cdkShare: share(cdkStacks, stacks),
      // Where there are no such resources, none is outside.
      codedShare:
        total('resources') === 0
          ? 1
          : share(total('resourcesInStacks'), total('resources')),
      lastDeployedDays: daysSinceOldest(deployed, collectedAt),
    }),
  };
}

function share(part: number | undefined, whole: number | undefined) {
  return part === undefined || !whole ? undefined : part / whole;
}

function daysSinceOldest(
  times: Array<string | undefined>,
  now: Date | undefined,
): number | undefined {
  const oldest = Math.min(...times.map(time => Date.parse(time ?? '')));
  return now && Number.isFinite(oldest)
    ? Math.max(0, Math.floor((now.getTime() - oldest) / 86_400_000))
    : undefined;
}

/** Nobody is called for development accounts, so they have no alarms to page. */
export function combineAlarms(
  used: Array<Used<AccountAlarms>>,
  { services }: Pick<About, 'services'>,
): AccountsAlarms {
  const production = productionOf(used);
  const relevant = production.length > 0 ? production : used;
  const values = relevant.map(({ value }) => value);
  const paged = new Set(values.flatMap(value => value?.services ?? []));
  const silent = relevant.flatMap(({ name, value }) =>
    (value?.withoutRunbook ?? []).map(alarm => `${name}: ${alarm}`),
  );
  const none = all(
    values.map(
      value => value && !services.some(id => value.services.includes(id)),
    ),
  );
  return {
    accounts: used.length,
    ...defined({
      alarms: sum(values.map(value => value?.alarms)),
      pagingAlarms: sum(values.map(value => value?.pagingAlarms)),
      pagesOwnService:
        services.length === 0 || none === undefined ? undefined : !none,
      runbooksLinked: all(
        values.map(value => value && value.withoutRunbook.length === 0),
      ),
    }),
    services: [...paged].sort().slice(0, MOST_LISTED),
    withoutRunbook: silent.slice(0, MOST_LISTED),
  };
}

export function combineRuntime(
  used: Array<Used<AccountRuntime>>,
): AccountsRuntime {
  const runtimes = new Map<string, AccountRuntime['runtimes'][number]>();
  for (const { value } of used) {
    for (const { kind, count, managed } of value?.runtimes ?? []) {
      const before = runtimes.get(kind)?.count ?? 0;
      runtimes.set(kind, { kind, count: before + count, managed });
    }
  }
  const list = [...runtimes.values()];
  const unmanaged = list.filter(({ managed }) => !managed);
  const isComplete = list.length > 0 && used.every(({ value }) => value);
  const isManaged = unmanaged.length === 0;
  return {
    accounts: used.length,
    runtimes: list,
    ...defined({
      // Accounts in which nothing runs have nothing against it.
      managedOnly: isComplete || unmanaged.length > 0 ? isManaged : undefined,
    }),
    unmanaged: unmanaged.map(({ kind, count }) => `${count} × ${kind}`),
  };
}

export function combineContacts(
  used: Array<Used<AccountContacts>>,
): AccountsContacts {
  const every = (field: keyof AccountContacts) =>
    all(used.map(({ value }) => value?.[field]));
  const unowned = used.filter(({ isOwned }) => isOwned === false);
  return {
    accounts: used.length,
    ...defined({
      operations: every('operations'),
      security: every('security'),
      billing: every('billing'),
      owned: all(used.map(({ isOwned }) => isOwned)),
    }),
    withoutOperations: namesOf(
      used.filter(({ value }) => value?.operations === false),
    ),
    unowned: namesOf(unowned),
  };
}

function namesOf(used: Array<{ name: string }>): string[] {
  return used.map(({ name }) => name).slice(0, MOST_LISTED);
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
