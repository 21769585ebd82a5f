export { coverageOf } from './coverageOf';
