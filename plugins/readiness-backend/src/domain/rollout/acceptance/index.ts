export * from './decide';
export * from './freezeEvidence';
export * from './reviewsOf';
export type * from './types';
