export * from './parseStandard';
export * from './StandardError';
export { STANDARD_LIMITS } from './schema';
export * from './types';
