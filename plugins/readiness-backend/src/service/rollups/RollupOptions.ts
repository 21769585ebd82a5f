import type { RollupStore } from '../../database';
import type { RollupScope } from './RollupScope';

/** What all roll-ups are made from. */
export type RollupOptions = {
  scope: RollupScope;
  store: RollupStore;
  clock: () => Date;
};
