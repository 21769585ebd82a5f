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
