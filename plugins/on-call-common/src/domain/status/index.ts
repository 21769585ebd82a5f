export { nowRowAt } from './nowRowAt';
export { statusAt } from './statusAt';
export type { EscalationPolicy, MirroredService, StatusInput } from './types';
