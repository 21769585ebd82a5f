export { CoverageAhead } from './CoverageAhead';
export { GapList } from './GapList';
