import type { Incident } from '@operations-in-teams/plugin-on-call-common';

/**
 * What is learnt of an incident at once, from a list, its log or a webhook;
 * the rest stays as it is known.
 */
export type IncidentUpdate = {
  id: string;
  number?: number;
  title?: string;
  url?: string;
  service?: { id: string; name: string };
  urgency?: Incident['urgency'];
  status?: Incident['status'];
  /** Since when `status` holds; what is older does not change it. */
  statusAt?: number;
  /** When the log shows it open, whether it was resolved before or not. */
  openAt?: number;
  createdAt?: number;
  acknowledgedAt?: number;
  resolvedAt?: number;
  resolvedByPerson?: boolean;
  escalatedByTimeout?: boolean;
};

/** One person notified of one incident. */
export type Notification = {
  incidentId: string;
  person: { id: string; name: string };
  at: number;
};

/** What a window of the log tells. */
export type LogPage = {
  updates: IncidentUpdate[];
  notifications: Notification[];
  malformed: number;
};
