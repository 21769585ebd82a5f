export { TriggerIncident } from './TriggerIncident';
