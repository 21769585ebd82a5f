export type * from './RollupsApi';
export * from './permissions';
export type * from './types';
