import type {
  AcceptanceRecord,
  AcceptanceStatus,
  NotedAct,
} from '../domain/rollout/acceptance';

export type AcceptanceFilter = {
  ids?: string[];
  subject?: string;
  owner?: string;
  states?: AcceptanceStatus[];
};

/** Keeps requests for acceptance, and what became of them; nothing is deleted. */
export interface AcceptanceStore {
  /** Newest first, without the frozen evidence. */
  find(filter: AcceptanceFilter): Promise<AcceptanceRecord[]>;
  /** The evidence as it was frozen. */
  getEvidence(id: string): Promise<string | undefined>;
  /** Since when services are accepted, by themselves or as a part. */
  getAccepted(services: string[]): Promise<Map<string, Date>>;
  /** Current levels under the first of the standards that has one. */
  getLevels(
    entityRefs: string[],
  ): Promise<Map<string, { rank: number; since: Date }>>;

  /** Throws a ConflictError where the subject has an open request. */
  add(record: AcceptanceRecord, evidence: string): Promise<void>;
  addComment(id: string, comment: NotedAct): Promise<void>;
  /**
   * Writes what changed in a record; an acceptance takes the place of the one
   * before. Throws a ConflictError where the record is no longer in the version
   * that somebody acted on.
   */
  update(record: AcceptanceRecord): Promise<void>;
}
