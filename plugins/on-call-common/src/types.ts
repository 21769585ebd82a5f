import type { components } from './generated/openapi';

type Schemas = components['schemas'];

/**
 * On-call status of one catalog entity at the moment `asOf`.
 * @public
 */
export type OnCallStatus = Schemas['OnCallStatus'];

/**
 * One PagerDuty service of an entity, with every level of its escalation policy.
 * @public
 */
export type ServiceStatus = Schemas['ServiceStatus'];

/**
 * A PagerDuty service as the mirror knows it.
 * @public
 */
export type OnCallService = Schemas['Service'];

/**
 * One escalation level: whom it targets, who is on call now and who is next.
 * @public
 */
export type EscalationLevel = Schemas['EscalationLevel'];

/**
 * One person on call on one level, in the half-open interval [from, until).
 * @public
 */
export type Duty = Schemas['Duty'];

/**
 * A person in PagerDuty, with the catalog User of the same e-mail where there is one.
 * @public
 */
export type Person = Schemas['Person'];

/**
 * How much of a look-ahead window has somebody on the first level.
 * @public
 */
export type Coverage = Schemas['Coverage'];

/**
 * Something about the on-call set-up that a person should know.
 * @public
 */
export type Finding = Schemas['Finding'];

/**
 * How fresh the mirror of one PagerDuty account is.
 * @public
 */
export type SourceState = Schemas['SourceState'];

/**
 * How fresh what is read piece by piece, beside the pull, is.
 * @public
 */
export type SourceFeed = Schemas['SourceFeed'];

/**
 * Why a source is not available, safe to show.
 * @public
 */
export type Problem = Schemas['Problem'];

/**
 * Position in a paged list.
 * @public
 */
export type PageInfo = Schemas['PageInfo'];

/**
 * A team, policy or schedule in PagerDuty.
 * @public
 */
export type Reference = Schemas['Reference'];

/**
 * What an escalation level notifies: a schedule, or a person directly.
 * @public
 */
export type Target = Schemas['Target'];

/**
 * One escalation policy with who is on call for it now.
 * @public
 */
export type NowRow = Schemas['NowRow'];

/**
 * How well policies are covered, with the age of what it was read from.
 * @public
 */
export type CoveragePage = Schemas['CoveragePage'];

/**
 * How well one policy is covered, and how healthy its rotation is.
 * @public
 */
export type PolicyCoverage = Schemas['PolicyCoverage'];

/**
 * Share of a number of days ahead with somebody on the first level.
 * @public
 */
export type CoverageWindow = Schemas['CoverageWindow'];

/**
 * One escalation level on a timeline.
 * @public
 */
export type Lane = Schemas['Lane'];

/**
 * One shift of one person on a timeline.
 * @public
 */
export type Bar = Schemas['Bar'];

/**
 * What puts a person on call: the rotation, or somebody by hand.
 * @public
 */
export type ShiftSource = Schemas['ShiftSource'];

/**
 * When an interruption came, by the person's own zone and the company's hours.
 * @public
 */
export type InterruptionClass = Schemas['InterruptionClass'];

/**
 * Interruptions by class.
 * @public
 */
export type InterruptionCounts = Schemas['InterruptionCounts'];

/**
 * How long it took until somebody acknowledged.
 * @public
 */
export type Acknowledgement = Schemas['Acknowledgement'];

/**
 * Interruptions, acknowledgements, alarms and quiet time, week by week.
 * @public
 */
export type Health = Schemas['Health'];

/**
 * The health of one team or service, or of all.
 * @public
 */
export type HealthGroup = Schemas['HealthGroup'];

/**
 * One incident with whom it interrupted when.
 * @public
 */
export type Incident = Schemas['Incident'];

/**
 * A schedule in PagerDuty and how much of it is known.
 * @public
 */
export type Schedule = Schemas['Schedule'];

/**
 * A user in PagerDuty and the catalog User that it is.
 * @public
 */
export type MirroredPerson = Schemas['MirroredPerson'];

/**
 * What readiness rules read of an entity beyond its status.
 * @public
 */
export type OnCallFacts = Schemas['OnCallFacts'];

/**
 * A half-open time in which nobody is on call.
 * @public
 */
export type Gap = Schemas['Gap'];
