export type { AttestationsApi } from './AttestationsClient';
export * from './permissions';
export type * from './types';
