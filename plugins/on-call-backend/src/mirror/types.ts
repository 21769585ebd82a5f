import type {
  OnCallService,
  Problem,
  Reference,
  Target,
} from '@operations-in-teams/plugin-on-call-common';

/** The parts of an account that are pulled, each whole or not at all. */
export const MIRROR_PARTS = [
  'services',
  'teams',
  'people',
  'policies',
  'on-calls',
] as const;

export type MirrorPart = (typeof MIRROR_PARTS)[number];

export type PulledService = Omit<OnCallService, 'account'> & {
  /** SHA-256 of each integration key; the keys themselves are not kept. */
  integrationKeyHashes: string[];
};

export type PulledPerson = Reference & {
  /** In lower case. */
  email?: string;
  userRef?: string;
  /** IANA name. */
  timeZone?: string;
};

export type PulledPolicy = Reference & {
  loops: number;
  team?: Reference;
  levels: Array<{ delayMinutes: number; targets: Target[] }>;
};

/** One entry of who is on call; bounds as in the domain's `Shift`. */
export type PulledShift = {
  policyId: string;
  level: number;
  person: Reference;
  schedule?: Reference;
  start?: number;
  end?: number;
};

/** By policy, how much of the time ahead each of its levels is covered. */
export type LevelShares = Map<string, number[]>;

export type PulledOnCalls = {
  /** What was asked about; nothing is known outside of it. */
  window: { start: number; end: number };
  /** Policies of which the whole window was read. */
  policyIds: string[];
  /** Policies whose present was found to be as it is known. */
  confirmedIds: string[];
  shifts: PulledShift[];
  levelShares: LevelShares;
};

/** What is known of who is on call for a policy, before a pull. */
export type KnownOnCalls = {
  /** When its whole window was read. */
  readAt: Date;
  /** As they are stored; undefined where the policy is not known. */
  levels?: string;
  levelShares: number[];
  digest?: string;
  /** Entries that overlap the present. */
  present: PulledShift[];
};

/** A list read whole. Items that made no sense are left out and counted. */
export type PulledList<T> = {
  items: T[];
  malformed: number;
  /** Ids of malformed items, so that what is known of them is kept. */
  malformedIds: string[];
};

/** What each part of the mirror holds. */
export type PartContents = {
  services: PulledList<PulledService>;
  teams: PulledList<Reference>;
  people: PulledList<PulledPerson>;
  policies: PulledList<PulledPolicy>;
  'on-calls': PulledOnCalls &
    Pick<PulledList<never>, 'malformed' | 'malformedIds'>;
};

/** How the pull of one part went. */
export type PartOutcome<P extends MirrorPart = MirrorPart> =
  | { content: PartContents[P]; problem?: undefined }
  | { content?: undefined; problem: Problem };

/** What is not due is left out. */
export type AccountPull = { [P in MirrorPart]?: PartOutcome<P> };
