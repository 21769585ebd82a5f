import type { Act } from '@operations-in-teams/plugin-readiness-common';

export type AcceptanceStatus =
  | 'open'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'superseded';

export type NotedAct = Act & { note: string };

export type Decision = {
  decision: 'accept' | 'decline';
  act: NotedAct;
};

export type Condition = {
  id: string;
  text: string;
  /** ISO date; the condition is expired from the day after on (UTC). */
  due: string;
  settled?: NotedAct;
};

/** A subject, or a part of it, as it stood when acceptance was asked for. */
export type FrozenSubject = {
  entityRef: string;
  levelTitle?: string;
  /** 0 below the first level. */
  rank: number;
  failing: number;
  unknown: number;
  exempt: number;
};

/** The record of one request, and of the acceptance that it became. */
export type AcceptanceRecord = {
  id: string;
  version: number;
  subject: string;
  owner?: string;
  state: AcceptanceStatus;
  asked: NotedAct;
  /** How many approvals accept. */
  needed: number;
  decidedAt?: Date;
  withdrawn?: NotedAct;
  evidenceHash: string;
  decisions: Decision[];
  conditions: Condition[];
  comments: NotedAct[];
  /** The subject itself comes first. */
  subjects: FrozenSubject[];
};
