import type { components, operations } from '../generated/openapi';

type Schemas = components['schemas'];

/**
 * Where a waiver stands. `approved` is in effect; `expired` is also a request
 * that nobody decided in time.
 * @public
 */
export type WaiverState = Schemas['WaiverState'];

/**
 * What can be done to a waiver.
 * @public
 */
export type WaiverAct = Schemas['WaiverAct'];

/**
 * What is asked for: which rule, for which subject, why, what instead, how long.
 * @public
 */
export type WaiverRequest = Schemas['WaiverRequest'];

/**
 * An approved, expiring exemption of a rule for a subject, or the request for it.
 * @public
 */
export type Waiver = Schemas['Waiver'];

/**
 * Something that was done to a waiver.
 * @public
 */
export type WaiverEvent = Schemas['WaiverEvent'];

/**
 * A waiver with its history, oldest first.
 * @public
 */
export type WaiverDetails = Schemas['WaiverDetails'];

/**
 * One page of waivers.
 * @public
 */
export type WaiverPage = Schemas['WaiverPage'];

/**
 * How much is waived, for how long, and what of it ends soon.
 * @public
 */
export type WaiverDebt = Schemas['WaiverDebt'];

/**
 * The counts and ages of it.
 * @public
 */
export type WaiverDebtCounts = Omit<Schemas['WaiverDebt'], 'byLevel' | 'asOf'>;

/**
 * The same by group, each with all below it where a tree is asked for.
 * @public
 */
export type GroupedWaiverDebt = Schemas['GroupedWaiverDebt'];

/**
 * What to sum up waivers by.
 * @public
 */
export type WaiverDebtGroupsQuery = NonNullable<
  operations['getWaiverDebtGroups']['parameters']['query']
>;

/**
 * What to list waivers by.
 * @public
 */
export type WaiversQuery = NonNullable<
  operations['getWaivers']['parameters']['query']
>;
