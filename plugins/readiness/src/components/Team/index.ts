export { TeamsContent } from './TeamsContent';
export { TeamTab } from './TeamTab';
