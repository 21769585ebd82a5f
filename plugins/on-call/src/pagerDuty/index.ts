export { useTriggerIncident } from './useTriggerIncident';
