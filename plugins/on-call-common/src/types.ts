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
