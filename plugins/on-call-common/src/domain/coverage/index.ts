export { coverageOf } from './coverageOf';
export { depthOf } from './depthOf';
export { laneOf } from './laneOf';
export { policyCoverageAt } from './policyCoverageAt';
export type { CoverageInput } from './types';
