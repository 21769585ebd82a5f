import type { components, paths } from '../generated/openapi';

type Schemas = components['schemas'];
type Answer<Path extends '/remediation' | '/remediation-work'> =
  paths[Path]['get']['responses'][200]['content']['application/json'];

/**
 * Whether an action from an incident is open, done, or dropped.
 * @public
 */
export type RemediationState = Schemas['RemediationState'];

/**
 * What an action from an incident is about, who does it, and until when.
 * @public
 */
export type RemediationPlan = Schemas['RemediationPlan'];

/**
 * An action from an incident; ages are in whole days.
 * @public
 */
export type RemediationAction = Schemas['RemediationAction'];

/**
 * Sums over the actions of a team or subject; shares are 0 to 1.
 * @public
 */
export type RemediationSums = Schemas['RemediationSums'];

/**
 * One page of actions, with sums.
 * @public
 */
export type RemediationPage = Answer<'/remediation'>;

/**
 * What a team closed in a time, as a tracker counts it. Days are ISO dates.
 * @public
 */
export type TeamWork = Schemas['TeamWork'];

/**
 * What teams together closed in a time.
 * @public
 */
export type TeamWorkSum = Answer<'/remediation-work'>['items'][number];

/**
 * A service with an alarm that comes again and again, and no open action.
 * @public
 */
export type RecurringAlarm = Schemas['RecurringAlarm'];
