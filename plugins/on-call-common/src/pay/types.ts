import type { components } from '../generated/openapi';

type Schemas = components['schemas'];

/**
 * Where a month stands.
 * @public
 */
export type PayState = Schemas['PayState'];

/**
 * A month in a list of months.
 * @public
 */
export type PayPeriodSummary = Schemas['PayPeriodSummary'];

/**
 * A month as payroll sees it.
 * @public
 */
export type PayPeriodDetail = Schemas['PayPeriodDetail'];

/**
 * A closing of a month, in force or superseded.
 * @public
 */
export type PayClosing = Schemas['PayClosing'];

/**
 * A step that a person took a month by.
 * @public
 */
export type PayTransition = Schemas['PayTransition'];

/**
 * A person's month in a list of people.
 * @public
 */
export type PayPersonMonth = Schemas['PayPersonMonth'];

/**
 * A person's month down to every interval, times as ISO 8601.
 * @public
 */
export type PayStatementView = Schemas['PayStatement'];

/**
 * A line of a statement, with its intervals.
 * @public
 */
export type PayLineView = Schemas['PayLine'];

/**
 * Time on call that is not paid.
 * @public
 */
export type PayUnpaidView = Schemas['PayUnpaid'];

/**
 * A stretch of time on call, with why it counts as it does.
 * @public
 */
export type PayIntervalView = Schemas['PayInterval'];

/**
 * What an earlier month was wrong by.
 * @public
 */
export type PayCorrectionView = Schemas['PayCorrection'];

/**
 * A schedule that intervals name.
 * @public
 */
export type PayScheduleView = Schemas['PaySchedule'];

/**
 * The caller's own month.
 * @public
 */
export type MyPay = Schemas['MyPay'];

/**
 * What teams cost in a month.
 * @public
 */
export type TeamPay = Schemas['TeamPay'];

/**
 * What one team costs in a month.
 * @public
 */
export type PayTeamCost = Schemas['PayTeamCost'];

/**
 * Cost by team and month.
 * @public
 */
export type PayCosts = Schemas['PayCosts'];

/**
 * The cost of one month.
 * @public
 */
export type PayCostMonth = Schemas['PayCostMonth'];

/**
 * What a month will cost.
 * @public
 */
export type PayForecastView = Schemas['PayForecast'];

/**
 * What changed in the schedules.
 * @public
 */
export type PayChanges = Schemas['PayChanges'];

/**
 * A stretch of a schedule that somebody else holds than before.
 * @public
 */
export type PayScheduleChange = Schemas['PayScheduleChange'];
