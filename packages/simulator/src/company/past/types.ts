import type { StableIds } from '../stableIds';
import type { Milestones } from './Milestones';

/** A date, and what had been reached when. */
export type Past = { ids: StableIds; milestones: Milestones; at: Date };
