export * from './permissions';
export type * from './RemediationApi';
export type * from './types';
