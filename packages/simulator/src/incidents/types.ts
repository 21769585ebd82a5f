/**
 * How somebody was told of an incident.
 * @public
 */
export type NotificationChannel = 'push' | 'sms' | 'phone' | 'email';

/** One thing that happened to an incident, at a time in milliseconds. */
export type Step = { at: number } & (
  | { type: 'trigger' }
  | { type: 'assign' | 'escalate'; userIds: string[] }
  | { type: 'notify'; userId: string; channel: NotificationChannel }
  | { type: 'acknowledge'; userId: string }
  /** Without a user, the monitoring that triggered it took it back. */
  | { type: 'resolve'; userId: string | null }
);

/** An incident with all that happens to it, also what has not happened yet. */
export type Incident = {
  id: string;
  number: number;
  title: string;
  /** The alarm's de-duplication key: the same for the same alarm. */
  key: string;
  severity: 'critical' | 'error' | 'warning' | 'info';
  serviceId: string;
  policyId: string;
  teamIds: string[];
  urgency: 'high' | 'low';
  createdAt: number;
  steps: Step[];
};

export type IncidentStatus = 'triggered' | 'acknowledged' | 'resolved';
