export * from './StandardsApi';
export * from './types';
