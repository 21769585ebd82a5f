export * from './permissions';
export type * from './types';
export type { ReasonedAct, WaiversApi } from './WaiversClient';
