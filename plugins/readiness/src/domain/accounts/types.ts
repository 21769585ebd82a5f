import type { AccountAccess } from '@operations-in-teams/plugin-readiness-common';

/** A cloud account as the catalog has it. */
export type Account = {
  entityRef: string;
  /** The provider's number of the account. */
  id: string;
  name: string;
  state?: string;
  lifecycle?: string;
  organizationalUnit?: string;
  ownerRef?: string;
  /** Why the owner is not who the account's tags name; it is unowned then. */
  ownerFinding?: string;
  systemRef?: string;
  declaredLevel?: number;
  /** Where the declared level comes from, such as `account-tag`. */
  declaredSource?: string;
  /** What the account declares but cannot be understood. */
  declaredFinding?: string;
};

/** The part of the evidence of access that a list needs. */
export type AccessSummary = Partial<
  Pick<
    AccountAccess,
    'observedLevel' | 'declaredLevel' | 'agrees' | 'deviations'
  >
>;

/** Why declared and observed cannot be compared. */
export type UnknownIsolation =
  | 'unread'
  | 'uncollected'
  | 'unavailable'
  | 'stale'
  | 'undeclared'
  | 'changed'
  | 'undetermined';

/** Whether an account is reached as it declares. */
export type Isolation = {
  verdict: 'agrees' | 'differs' | 'unknown';
  /** Present where the verdict is unknown. */
  reason?: UnknownIsolation;
  /** What the source says of why it knows nothing, or nothing newer. */
  unavailable?: string;
  /** As last observed, however long ago. */
  observedLevel?: number;
  deviations: string[];
  collectedAt?: string;
  stale?: boolean;
};

/** An account with what is known of who can reach it. */
export type AccountRow = Account & { isolation: Isolation };
