import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { PageInfo } from '../types';
import type {
  Adoption,
  AdoptionQuery,
  ChangePage,
  ChangesQuery,
  Facet,
  FailingRules,
  FailingRulesQuery,
  Improvements,
  ImprovementsQuery,
  Matrix,
  MatrixQuery,
  Overview,
  OverviewQuery,
  RulePage,
  RuleSubjectsQuery,
  ScorecardsExportQuery,
  SubjectResult,
  SubjectsQuery,
  Trends,
  TrendsQuery,
} from './types';

/**
 * The tables that can be exported, with what they are filtered by.
 * @public
 */
export type RollupExports = {
  scorecards: ScorecardsExportQuery;
  matrix: Omit<MatrixQuery, 'limit' | 'cursor'>;
  adoption: Omit<AdoptionQuery, 'limit' | 'cursor'>;
};

/**
 * Roll-ups of many scorecards. What the catalog hides from the caller is
 * counted in none of them.
 * @public
 */
export interface RollupsApi {
  /** What subjects can be filtered by. */
  getFacets(
    query?: SubjectsQuery,
    options?: ReadinessRequestOptions,
  ): Promise<{ items: Facet[] }>;

  getMatrix(
    query?: MatrixQuery,
    options?: ReadinessRequestOptions,
  ): Promise<Matrix>;

  /** Subjects by level over time. */
  getAdoption(
    query?: AdoptionQuery,
    options?: ReadinessRequestOptions,
  ): Promise<Adoption>;

  /** Results by status over time. */
  getTrends(
    query?: TrendsQuery,
    options?: ReadinessRequestOptions,
  ): Promise<Trends>;

  /** What leadership looks at, in one answer. */
  getOverview(
    query?: OverviewQuery,
    options?: ReadinessRequestOptions,
  ): Promise<Overview>;

  getImprovements(
    query?: ImprovementsQuery,
    options?: ReadinessRequestOptions,
  ): Promise<Improvements>;

  /** Newest first. */
  getChanges(
    query?: ChangesQuery,
    options?: ReadinessRequestOptions,
  ): Promise<ChangePage>;

  getFailingRules(
    query?: FailingRulesQuery,
    options?: ReadinessRequestOptions,
  ): Promise<FailingRules>;

  getRule(
    rule: { standardId: string; ruleId: string },
    options?: ReadinessRequestOptions,
  ): Promise<RulePage>;

  getRuleSubjects(
    rule: { standardId: string; ruleId: string },
    query?: RuleSubjectsQuery,
    options?: ReadinessRequestOptions,
  ): Promise<{ items: SubjectResult[]; pageInfo: PageInfo }>;

  /** A table as CSV, in UTF-8 with a header. */
  exportTable<Table extends keyof RollupExports>(
    table: Table,
    query?: RollupExports[Table],
    options?: ReadinessRequestOptions,
  ): Promise<string>;
}
