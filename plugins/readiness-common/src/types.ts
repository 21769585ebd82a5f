import type { components } from './generated/openapi';

type Schemas = components['schemas'];

/**
 * What a rule says of a subject. Unknown never passes.
 * @public
 */
export type ResultStatus = Schemas['ResultStatus'];

/**
 * One level of a standard; rank 1 is the lowest.
 * @public
 */
export type Level = Schemas['Level'];

/**
 * A category of rules, such as on-call or ownership.
 * @public
 */
export type Category = Schemas['Category'];

/**
 * One requirement, at one level and in one category.
 * @public
 */
export type Rule = Schemas['Rule'];

/**
 * A standard in force, with its levels and rules.
 * @public
 */
export type Standard = Schemas['Standard'];

/**
 * A configured standard: what is in force, and what is wrong with its newest text.
 * @public
 */
export type StandardState = Schemas['StandardState'];

/**
 * What an evidence source declares and how its last collection went.
 * @public
 */
export type EvidenceSourceState = Schemas['EvidenceSourceState'];

/**
 * A value that a result rests on, with its source and age.
 * @public
 */
export type EvidenceValue = Schemas['EvidenceValue'];

/**
 * The stored result of one rule for one subject.
 * @public
 */
export type RuleResult = Schemas['RuleResult'];

/**
 * How many rules have each status.
 * @public
 */
export type Counts = Schemas['Counts'];

/**
 * How far a subject is on one level.
 * @public
 */
export type LevelProgress = Schemas['LevelProgress'];

/**
 * Level and counts of one subject, without its results.
 * @public
 */
export type ScorecardSummary = Schemas['ScorecardSummary'];

/**
 * Levels and results of one subject under one standard.
 * @public
 */
export type StandardScorecard = Schemas['StandardScorecard'];

/**
 * The scorecards of one subject, one for each standard that applies.
 * @public
 */
export type Scorecard = Schemas['Scorecard'];

/**
 * What the levels of its components make of a System or a Domain.
 * @public
 */
export type ComposedLevel = Schemas['ComposedLevel'];

/**
 * A status change of one rule for one subject.
 * @public
 */
export type ResultChange = Schemas['ResultChange'];

/**
 * Position in a paged list.
 * @public
 */
export type PageInfo = Schemas['PageInfo'];

/**
 * What one source has stored of one subject, with its age.
 * @public
 */
export type EvidenceRecord = Schemas['EvidenceRecord'];

/**
 * What all sources have stored of one subject, and how they do.
 * @public
 */
export type SubjectEvidence = Schemas['SubjectEvidence'];

/**
 * What some sources have stored of many subjects; one page of them.
 * @public
 */
export type EvidencePage = Schemas['EvidencePage'];

/**
 * How the last collection of a source went.
 * @public
 */
export type SourceSummary = Schemas['SourceSummary'];

/**
 * A rule to try: a text, or the id of one in force with other parameters.
 * @public
 */
export type DryRunRequest = Schemas['DryRunRequest'];

/**
 * Who would pass, fail and become unknown under a rule.
 * @public
 */
export type DryRun = Schemas['DryRun'];

/**
 * Subjects by what a rule would say of them, and how many of them change.
 * @public
 */
export type DryRunCounts = Schemas['DryRunCounts'];
