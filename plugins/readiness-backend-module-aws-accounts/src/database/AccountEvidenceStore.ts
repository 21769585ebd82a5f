import type { JsonValue } from '@backstage/types';

/** Kinds of facts of which each account has its own. */
export type FactKind =
  | 'access'
  | 'contacts'
  | 'code'
  | 'runtime'
  | 'alarms'
  | 'iamUsers';

/** Times are ISO-8601 in UTC. */
export type FactRecord = {
  organization: string;
  kind: FactKind;
  accountId: string;
  /** The last good facts, and when they were read. */
  facts?: JsonValue;
  collectedAt?: string;
  /** Why the last read failed; gone after one that did not. */
  failure?: string;
  failedAt?: string;
};

/** What permission sets, groups and people are, which accounts share. */
export type DirectoryKind = 'permissionSet' | 'group' | 'members' | 'user';

export type DirectoryItem = {
  kind: DirectoryKind;
  id: string;
  item: JsonValue;
  collectedAt: string;
};

export type PullRecord = {
  succeededAt?: string;
  failure?: string;
  failedAt?: string;
};

/** Keeps what was pulled, so that failures and restarts lose nothing. */
export interface AccountEvidenceStore {
  /** All facts of these kinds of these accounts. */
  facts(
    kinds: readonly FactKind[],
    accountIds: readonly string[],
  ): Promise<FactRecord[]>;
  /** Ages and failures only, of all accounts of an organisation. */
  ages(
    organization: string,
    kind: FactKind,
  ): Promise<Array<Omit<FactRecord, 'facts'>>>;
  saveFacts(
    organization: string,
    kind: FactKind,
    facts: ReadonlyMap<string, JsonValue>,
    at: string,
  ): Promise<void>;
  /** Keeps the last good facts. */
  saveFailures(
    organization: string,
    kind: FactKind,
    failures: ReadonlyMap<string, string>,
    at: string,
  ): Promise<void>;

  directory(organization: string): Promise<DirectoryItem[]>;
  saveDirectory(organization: string, items: DirectoryItem[]): Promise<void>;

  pull(organization: string, kind: FactKind): Promise<PullRecord>;
  savePull(
    organization: string,
    kind: FactKind,
    outcome: { at: string; failure?: string },
  ): Promise<void>;
}
