import type { components } from '../generated/openapi';

type Schemas = components['schemas'];

/**
 * Who did something, when, and what they said of it.
 * @public
 */
export type Act = Schemas['Act'];

/**
 * A stage of the rollout, with what it asks for on entry; rank 1 is the lowest.
 * @public
 */
export type Stage = Schemas['Stage'];

/**
 * A stage by name.
 * @public
 */
export type StageRef = Schemas['StageRef'];

/**
 * How many teams stand in a stage.
 * @public
 */
export type StageCount = Schemas['StageCount'];

/**
 * Whether one criterion of a stage is met, and what that follows from.
 * @public
 */
export type CriterionState = Schemas['CriterionState'];

/**
 * Why central operations carries a service.
 * @public
 */
export type CarriedReason = Schemas['CarriedReason'];

/**
 * A service that central operations still carries.
 * @public
 */
export type CarriedService = Schemas['CarriedService'];

/**
 * What central operations still carries, and why.
 * @public
 */
export type CentralOperations = Schemas['CentralOperations'];

/**
 * Criteria of the stage that a team is in that no longer hold.
 * @public
 */
export type AtRisk = Schemas['AtRisk'];

/**
 * A team's wish to be seen in another stage, and what became of it.
 * @public
 */
export type StageRequest = Schemas['StageRequest'];

/**
 * A team's move from one stage to another.
 * @public
 */
export type StageChange = Schemas['StageChange'];

/**
 * A team on the rollout board.
 * @public
 */
export type TeamOnBoard = Schemas['TeamOnBoard'];

/**
 * Where a team stands, how it came there, and what the next stage asks for.
 * @public
 */
export type TeamStage = Schemas['TeamStage'];

/**
 * What an investment is about.
 * @public
 */
export type InvestmentPlan = Schemas['InvestmentPlan'];

/**
 * Something that a team invests in to get ready, beside the gaps that it closes.
 * @public
 */
export type Investment = Schemas['Investment'];

/**
 * A team's pulse: rounds that are over, and the one that runs.
 * @public
 */
export type Pulse = Schemas['Pulse'];

/**
 * One round of a team's pulse.
 * @public
 */
export type PulseRound = Schemas['PulseRound'];

/**
 * Where a request for acceptance, or an acceptance, stands.
 * @public
 */
export type AcceptanceState = Schemas['AcceptanceState'];

/**
 * A request for acceptance into on-call, or an acceptance, in a list.
 * @public
 */
export type AcceptanceSummary = Schemas['AcceptanceSummary'];

/**
 * The whole record: evidence as it was frozen, discussion, decisions, conditions.
 * @public
 */
export type Acceptance = Schemas['Acceptance'];

/**
 * The scorecards of a subject and its parts, as they stood when it was asked.
 * @public
 */
export type FrozenEvidence = Schemas['FrozenEvidence'];

/**
 * Why an acceptance is to be looked at again.
 * @public
 */
export type AcceptanceReview = Schemas['AcceptanceReview'];
