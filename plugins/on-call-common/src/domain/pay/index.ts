export { checkPolicy } from './checkPolicy';
export { computePay } from './computePay';
export { diffMonths } from './diffMonths';
export { forecastPay } from './forecastPay';
export { listNames } from './listNames';
export { minorUnits, subtractMoney, sumMoney } from './money';
export { isPayPeriod, periodAt, periodInterval, shiftPeriod } from './period';
export { type PageOfPerson, teamCosts } from './teamCosts';
export * from './types';
