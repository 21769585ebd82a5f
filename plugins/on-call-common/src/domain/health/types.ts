import type { Incident, InterruptionClass, Reference } from '../../types';

/**
 * An incident as health counts it; times in milliseconds since the epoch.
 * @public
 */
export type HealthIncident = {
  account: string;
  id: string;
  title: string;
  service: Reference;
  urgency?: Incident['urgency'];
  createdAt: number;
  acknowledgedAt?: number;
};

/**
 * An interruption as health counts it.
 * @public
 */
export type HealthInterruption = {
  account: string;
  incidentId: string;
  personId: string;
  class: InterruptionClass;
};
