export { dutiesAt } from './dutiesAt';
export { mergeShifts } from './mergeShifts';
export type { HeldDuty, Shift } from './types';
