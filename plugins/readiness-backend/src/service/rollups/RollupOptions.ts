import type { RollupStore } from '../../database';
import type { StageHistory } from '../rollout/StageHistory';
import type { RollupScope } from './RollupScope';

/** What all roll-ups are made from. */
export type RollupOptions = {
  scope: RollupScope;
  store: RollupStore;
  /** Where teams stood in the rollout. */
  stages: Pick<StageHistory, 'forAdoption'>;
  clock: () => Date;
};
