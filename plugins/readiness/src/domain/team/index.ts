export { daysSince } from './daysSince';
export { type Fix, fixFirst } from './fixFirst';
export { netChanges } from './netChanges';
export { outsideHours } from './outsideHours';
