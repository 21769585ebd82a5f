export { healthGroupOf } from './healthGroupOf';
export type { HealthIncident, HealthInterruption } from './types';
export { mondayOf, weeksOf } from './weeksOf';
export { type FactIncident, incidentFactsAt } from './incidentFacts';
