import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Adoption,
  AdoptionQuery,
  ChangePage,
  ChangesQuery,
  Facet,
  FailingRules,
  FailingRulesQuery,
  GroupedWaiverDebt,
  Improvements,
  ImprovementsQuery,
  Matrix,
  MatrixQuery,
  Overview,
  OverviewQuery,
  PageInfo,
  RulePage,
  RuleSubjectsQuery,
  ScorecardPage,
  ScorecardsExportQuery,
  ScorecardsQuery,
  ScorecardSummary,
  SubjectResult,
  SubjectsQuery,
  Trends,
  TrendsQuery,
  WaiverDebt,
  WaiverDebtGroupsQuery,
} from '@operations-in-teams/plugin-readiness-common';
import type { RuleKey } from '../../database';

/**
 * What callers ask of many scorecards. What the catalog hides from them is
 * counted in none of the answers.
 */
export interface RollupService {
  getScorecards(
    query: ScorecardsQuery,
    credentials: BackstageCredentials,
  ): Promise<ScorecardPage>;
  /** Summaries of those of the entities that are scored. */
  queryScorecards(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<ScorecardSummary[]>;
  /** All pages of a list, one after another. */
  exportScorecards(
    query: ScorecardsExportQuery,
    credentials: BackstageCredentials,
  ): Promise<ScorecardSummary[]>;
  getFacets(
    query: SubjectsQuery,
    credentials: BackstageCredentials,
  ): Promise<Facet[]>;
  getMatrix(
    query: MatrixQuery,
    credentials: BackstageCredentials,
  ): Promise<Matrix>;
  getAdoption(
    query: AdoptionQuery,
    credentials: BackstageCredentials,
  ): Promise<Adoption>;
  getTrends(
    query: TrendsQuery,
    credentials: BackstageCredentials,
  ): Promise<Trends>;
  getImprovements(
    query: ImprovementsQuery,
    credentials: BackstageCredentials,
  ): Promise<Improvements>;
  /** What leadership looks at, without the stages of teams. */
  getOverview(
    query: OverviewQuery,
    credentials: BackstageCredentials,
  ): Promise<Omit<Overview, 'stages'>>;
  getChanges(
    query: ChangesQuery,
    credentials: BackstageCredentials,
  ): Promise<ChangePage>;
  getWaiverDebt(
    query: SubjectsQuery,
    credentials: BackstageCredentials,
  ): Promise<WaiverDebt>;
  getWaiverDebtGroups(
    query: WaiverDebtGroupsQuery,
    credentials: BackstageCredentials,
  ): Promise<GroupedWaiverDebt>;
  getFailingRules(
    query: FailingRulesQuery,
    credentials: BackstageCredentials,
  ): Promise<FailingRules>;
  getRule(rule: RuleKey, credentials: BackstageCredentials): Promise<RulePage>;
  getRuleSubjects(
    rule: RuleKey,
    query: RuleSubjectsQuery,
    credentials: BackstageCredentials,
  ): Promise<{ items: SubjectResult[]; pageInfo: PageInfo }>;
}
