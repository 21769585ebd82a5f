import type { Interval } from '@operations-in-teams/plugin-on-call-common';
import type { AuditRecord } from '../mirror/audit/types';

/** Keeps who changed schedules. */
export interface AuditStore {
  /** For which stretch of time records were read; undefined before any was. */
  getReach(account: string): Promise<Interval | undefined>;

  /** Adds records, whichever are new, and forgets those before a moment. */
  saveRecords(
    account: string,
    records: AuditRecord[],
    options: { reach: Interval; keptFrom: Date },
  ): Promise<void>;
}
