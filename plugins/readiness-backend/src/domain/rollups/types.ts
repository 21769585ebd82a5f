/** What subjects are filtered and grouped by; empty where there is none. */
export type SubjectDimensions = {
  entityRef: string;
  ownerRef: string;
  /** The Group that answers for it: the owner, or a Group itself. */
  teamRef: string;
  /** In lower case. */
  kind: string;
  type: string;
  title: string;
  /** The system that it is part of, or itself. */
  systemRef: string;
  /** The domain that it is in directly, or itself. */
  domainRef: string;
  tier: string;
  lifecycle: string;
};

/** A Group, System or Domain. */
export type Container = {
  entityRef: string;
  kind: string;
  title: string;
  /** Whether nothing contains it but what it contains itself. */
  root: boolean;
};

/** One contains the other, at this number of steps at least. */
export type Containment = {
  ancestor: string;
  descendant: string;
  depth: number;
};

/** Entities that somebody may see. */
export type Visible = 'all' | ReadonlySet<string>;

export function isVisible(visible: Visible, entityRef: string): boolean {
  return visible === 'all' || visible.has(entityRef);
}

/** Subjects for which all of these hold; values of one are alternatives. */
export type SubjectFilter = {
  visible: Visible;
  standardIds: string[];
  /** Subjects themselves. */
  entityRefs?: string[];
  levelIds?: string[];
  minRank?: number;
  maxRank?: number;
  unconfirmed?: boolean;
  /** Owners themselves. */
  owners?: string[];
  /** Groups with all below them. */
  teams?: string[];
  systems?: string[];
  /** Domains with all below them. */
  domains?: string[];
  kinds?: string[];
  types?: string[];
  tiers?: string[];
  lifecycles?: string[];
  text?: string;
};

/** What subjects are rolled up by. */
export type Dimension =
  | 'none'
  | 'team'
  | 'system'
  | 'domain'
  | 'tier'
  | 'subject';
