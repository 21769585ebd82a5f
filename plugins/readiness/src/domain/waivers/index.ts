export { groupWaivers, SOON_DAYS, type WaiverGroups } from './groupWaivers';
