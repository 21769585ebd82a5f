export { CoverageAhead } from './CoverageAhead';
