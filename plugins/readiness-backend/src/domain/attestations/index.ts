export * from './attestationState';
export * from './attestedEvidence';
export * from './describeKind';
export * from './mayNotAttest';
export * from './schema';
export * from './types';
