/**
 * A month of the payroll zone, as `yyyy-mm`.
 * @public
 */
export type PayPeriod = string;

/**
 * A calendar day, as `yyyy-mm-dd`.
 * @public
 */
export type PayDate = string;

/**
 * An exact decimal number as text, for example `-12.50`; never a float.
 * @public
 */
export type Decimal = string;

/**
 * An amount of money in one currency (ISO 4217).
 * @public
 */
export type Money = { currency: string; amount: Decimal };
