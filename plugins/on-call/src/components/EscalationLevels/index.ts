export { EscalationLevels } from './EscalationLevels';
