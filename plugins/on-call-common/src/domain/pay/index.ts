export { checkPolicy } from './checkPolicy';
export { computePay } from './computePay';
export { minorUnits, subtractMoney, sumMoney } from './money';
export { isPayPeriod, periodAt, periodInterval, shiftPeriod } from './period';
export * from './types';
