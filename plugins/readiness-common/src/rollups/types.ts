import type { components, paths } from '../generated/openapi';

type Schemas = components['schemas'];
type Query<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Q } };
}
  ? NonNullable<Q>
  : never;

/**
 * What all roll-ups filter subjects by; conditions of different names all hold,
 * values of one name are alternatives.
 * @public
 */
export type SubjectsQuery = Query<'/facets'>;

/**
 * What to list scorecards by, and in which order.
 * @public
 */
export type ScorecardsQuery = Query<'/scorecards'>;

/**
 * What to export scorecards by.
 * @public
 */
export type ScorecardsExportQuery = Query<'/scorecards.csv'>;

/**
 * Groups, columns and filters of a matrix.
 * @public
 */
export type MatrixQuery = Query<'/matrix'>;

/**
 * Period, groups and filters of levels over time. Days are in UTC.
 * @public
 */
export type AdoptionQuery = Query<'/adoption'>;

/**
 * Period, groups and filters of results over time. Days are in UTC.
 * @public
 */
export type TrendsQuery = Query<'/trends'>;

/**
 * Period and filters of what improved. Days are in UTC.
 * @public
 */
export type ImprovementsQuery = Query<'/improvements'>;

/**
 * Period, filters and rules of an overview. Days are in UTC.
 * @public
 */
export type OverviewQuery = Query<'/overview'>;

/**
 * How adoption stands and moves, in one answer.
 * @public
 */
export type Overview = Schemas['Overview'];

/**
 * Which changes to list.
 * @public
 */
export type ChangesQuery = Query<'/changes'>;

/**
 * What to tally failing rules by.
 * @public
 */
export type FailingRulesQuery = Query<'/rules/failing'>;

/**
 * Which subjects of a rule to list.
 * @public
 */
export type RuleSubjectsQuery = Query<'/rules/{standardId}/{ruleId}/subjects'>;

/**
 * One page of summaries, with the number of subjects at each level.
 * @public
 */
export type ScorecardPage = Schemas['ScorecardPage'];

/**
 * What is between a subject and its next level.
 * @public
 */
export type NextLevel = Schemas['NextLevel'];

/**
 * The values of one dimension with the number of subjects of each.
 * @public
 */
export type Facet = Schemas['Facet'];

/**
 * A team, system, domain, tier, category, rule or subject that is rolled up.
 * @public
 */
export type RollupGroup = Schemas['RollupGroup'];

/**
 * How many subjects are at one rank; 0 is below the first level.
 * @public
 */
export type LevelCount = Schemas['LevelCount'];

/**
 * Numbers of results by group and by rule or category.
 * @public
 */
export type Matrix = Schemas['Matrix'];

/**
 * One group of a matrix; its cells are in the order of the columns.
 * @public
 */
export type MatrixRow = Schemas['MatrixRow'];

/**
 * One rule or category of a matrix.
 * @public
 */
export type MatrixColumn = Schemas['MatrixColumn'];

/**
 * Numbers of subjects by level, and of teams by stage, over time.
 * @public
 */
export type Adoption = Schemas['Adoption'];

/**
 * Numbers of teams by stage over time.
 * @public
 */
export type AdoptionTeams = Schemas['AdoptionTeams'];

/**
 * Numbers of results by status over time.
 * @public
 */
export type Trends = Schemas['Trends'];

/**
 * Groups by how much their share of passing results rose.
 * @public
 */
export type Improvements = Schemas['Improvements'];

/**
 * A change of the level, or of one result, of a subject.
 * @public
 */
export type Change = Schemas['Change'];

/**
 * Whether a change is for the better.
 * @public
 */
export type ChangeDirection = Schemas['ChangeDirection'];

/**
 * One page of changes, newest first.
 * @public
 */
export type ChangePage = Schemas['ChangePage'];

/**
 * How many subjects have which status under one rule.
 * @public
 */
export type RuleTally = Schemas['RuleTally'];

/**
 * One rule with its text and the number of subjects of each status.
 * @public
 */
export type RulePage = Schemas['RulePage'];

/**
 * What a rule says of one subject.
 * @public
 */
export type SubjectResult = Schemas['SubjectResult'];

/**
 * The rules that fail, those that fail most first.
 * @public
 */
export type FailingRules = {
  standard: Schemas['StandardRef'];
  asOf?: string;
  items: RuleTally[];
};
