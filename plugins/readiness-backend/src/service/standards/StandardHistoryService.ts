import type {
  StandardVersion,
  StandardVersionSummary,
} from '@operations-in-teams/plugin-readiness-common';

/** What standards said before. */
export interface StandardHistoryService {
  /** Throws where no version of such a standard was ever in force. */
  getVersions(
    standardId: string,
    limit: number,
  ): Promise<StandardVersionSummary[]>;
  getVersion(standardId: string, version: string): Promise<StandardVersion>;
}
