export { RefreshButton } from './RefreshButton';
export { RefreshStatus } from './RefreshStatus';
