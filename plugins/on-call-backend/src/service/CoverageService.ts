import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CoveragePage,
  MirroredPerson,
  NowRow,
  PageInfo,
  Schedule,
  SourceState,
} from '@operations-in-teams/plugin-on-call-common';

type Page = { limit: number; cursor?: string };
type Caller = { credentials: BackstageCredentials };

/** Answers who is on call across the company, and how well that holds. */
export interface CoverageService {
  getNow(
    query: Page & { search?: string; team?: string },
    options: Caller,
  ): Promise<{
    asOf: string;
    items: NowRow[];
    pageInfo: PageInfo;
    sources: SourceState[];
  }>;

  getCoverage(
    query: Page & { team?: string; from?: string; to?: string },
    options: Caller,
  ): Promise<CoveragePage>;

  /** Undefined where the entity does not exist or is hidden. */
  getEntityCoverage(
    entityRef: string,
    query: { from?: string; to?: string },
    options: Caller,
  ): Promise<CoveragePage | undefined>;

  getSchedules(query: Page): Promise<{ items: Schedule[]; pageInfo: PageInfo }>;

  getPeople(
    query: Page & { matched?: boolean },
  ): Promise<{ items: MirroredPerson[]; pageInfo: PageInfo }>;
}
