export { catalogWithReadiness } from './catalogWithReadiness';
