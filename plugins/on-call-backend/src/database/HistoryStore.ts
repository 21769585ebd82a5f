import type {
  Interval,
  InterruptionClass,
  OfficeHours,
} from '@operations-in-teams/plugin-on-call-common';
import type { IncidentUpdate, Notification } from '../mirror/history/types';

export type HistoryState = {
  filledFrom: Date;
  filledTo: Date;
  classedBy?: string;
};

/** Narrows incidents by when they were created and where. */
export type IncidentScope = {
  accounts: string[];
  window: Interval;
  /** Ids of services; left out for all. */
  serviceIds?: string[];
  /** Ids of teams of services; left out for all. */
  teamIds?: string[];
};

export type InterruptionRow = {
  account: string;
  incidentId: string;
  serviceId: string;
  person: { id: string; name: string; userRef?: string; url?: string };
  timeZone?: string;
  at: number;
  class: InterruptionClass;
};

export type IncidentRow = IncidentUpdate & {
  account: string;
  title: string;
  createdAt: number;
  serviceId: string;
};

export type TestPageRow = {
  account: string;
  serviceId: string;
  acknowledgedAt: number;
};

/** Keeps incidents and whom they interrupted. */
export interface HistoryStore {
  getHistory(account: string): Promise<HistoryState | undefined>;

  /**
   * Merges what was learnt and notes how far it reaches, in one transaction;
   * without `state`, how far it reaches stays.
   */
  saveHistory(
    account: string,
    content: { updates: IncidentUpdate[]; notifications: Notification[] },
    options: {
      hours: OfficeHours;
      state?: Interval;
      /** Incidents created before are forgotten. */
      keptFrom?: Date;
    },
  ): Promise<void>;

  /** Classes every interruption anew where hours or zones have changed. */
  reclassify(account: string, hours: OfficeHours): Promise<void>;

  /** Incidents with what they interrupted, latest first. */
  listIncidents(
    scope: IncidentScope & {
      class?: InterruptionClass;
      title?: string;
      limit: number;
      after?: { createdAt: number; account: string; id: string };
    },
  ): Promise<{ incidents: IncidentRow[]; total: number }>;

  /** All of a scope, slim, in order of creation. */
  findIncidents(scope: IncidentScope): Promise<IncidentRow[]>;

  /** Acknowledged incidents with a marker in their title, in lower case. */
  findTestPages(scope: IncidentScope, marker: string): Promise<TestPageRow[]>;

  findInterruptions(scope: IncidentScope): Promise<InterruptionRow[]>;

  findInterruptionsOf(
    incidents: Array<{ account: string; id: string }>,
  ): Promise<InterruptionRow[]>;

  /** False where a webhook of this id was taken before. */
  takeDelivery(id: string, at: Date, forgottenBefore: Date): Promise<boolean>;

  /** Lets a webhook be taken again, since it could not be applied. */
  releaseDelivery(id: string): Promise<void>;
}
