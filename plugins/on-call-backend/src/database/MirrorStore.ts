import type {
  Interval,
  MirroredService,
  OnCallService,
  Problem,
} from '@operations-in-teams/plugin-on-call-common';
import type { PersonMatch } from '../mirror/matchPeople';
import type {
  KnownOnCalls,
  MirrorPart,
  PartContents,
  PulledService,
} from '../mirror/types';

/** A list that shrank so much that it was not believed. */
export type Refusal = { digest: string; count: number; since: Date };

/** How fresh one part of an account is. */
export type PartState = {
  account: string;
  part: MirrorPart;
  /** When the part was last whole. */
  collectedAt?: Date;
  attemptedAt: Date;
  problem?: Problem;
  digest?: string;
  refusal?: Refusal;
};

/** What a pull makes of one part: new content, or only a problem. */
export type PartWrite<P extends MirrorPart = MirrorPart> = {
  [Q in P]: {
    part: Q;
    content?: PartContents[Q];
    digest?: string;
    problem?: Problem;
    refusal?: Refusal;
  };
}[P];

/** Names a service by its id or by the hash of one of its integration keys. */
export type ServiceLookup = { account: string } & (
  | { serviceId: string; keyHash?: undefined }
  | { keyHash: string; serviceId?: undefined }
);

export type ServicePosition = { account: string; name: string; id: string };

/** Keeps what was pulled from PagerDuty. */
export interface MirrorStore {
  getParts(accounts: string[]): Promise<PartState[]>;

  /** Ids of what a list held when it was last whole. */
  getIds(
    account: string,
    part: Exclude<MirrorPart, 'on-calls'>,
  ): Promise<Set<string>>;

  /** What is known of who is on call, by policy, with the present of it. */
  getOnCalls(
    account: string,
    present: Interval,
  ): Promise<Map<string, KnownOnCalls>>;

  /** Catalog Users and zones of an account's people, by person id. */
  getMatches(account: string): Promise<Map<string, PersonMatch>>;

  /**
   * Writes the parts of one pull in one transaction: everybody sees all of
   * them or none. Parts without content keep what they have.
   */
  savePull(account: string, at: Date, parts: PartWrite[]): Promise<void>;

  /** Writes one service that changed between pulls. */
  saveService(account: string, service: PulledService): Promise<void>;

  /** Forgets accounts that are no longer configured. */
  retainAccounts(accounts: string[]): Promise<void>;

  /** Services in order of account and name, after a position. */
  listServices(options: {
    accounts: string[];
    limit: number;
    after?: ServicePosition;
  }): Promise<{ services: OnCallService[]; total: number }>;

  /**
   * The services that lookups name, with their policies and who is on call
   * for them. One answer for each lookup, undefined where the mirror has no
   * such service.
   */
  findServices(
    lookups: ServiceLookup[],
  ): Promise<Array<MirroredService | undefined>>;
}
