export { CoverageContent } from './CoverageContent';
