export * from './burnUp';
export * from './campaignState';
export * from './joining';
export type * from './types';
