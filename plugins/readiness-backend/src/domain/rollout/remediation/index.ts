export * from './remediationAge';
export type * from './types';
