export * from './containment';
export type * from './types';
