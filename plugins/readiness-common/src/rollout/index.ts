export * from './permissions';
export type * from './RolloutApi';
export type * from './types';
