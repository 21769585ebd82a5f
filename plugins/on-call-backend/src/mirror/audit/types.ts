import type {
  Interval,
  PayActor,
} from '@operations-in-teams/plugin-on-call-common';

/** One change of one schedule, as PagerDuty's audit trail tells of it. */
export type AuditRecord = {
  id: string;
  scheduleId: string;
  /** When it was done, in milliseconds since the epoch. */
  at: number;
  action: string;
  actor: PayActor & { id?: string };
  /** The override or custom shift that it is about, where it is about one. */
  shift?: Interval & { personId?: string };
};
