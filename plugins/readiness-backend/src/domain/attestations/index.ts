export * from './attestedEvidence';
export * from './schema';
export * from './types';
