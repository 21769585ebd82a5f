export * from './exempted';
export * from './refusalOf';
export * from './types';
export * from './waiverDebt';
export * from './waiverState';
