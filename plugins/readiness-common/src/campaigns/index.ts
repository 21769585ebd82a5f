export type * from './CampaignsApi';
export * from './permissions';
export type * from './types';
