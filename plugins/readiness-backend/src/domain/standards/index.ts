export * from './describeStandard';
export * from './parseRule';
export * from './parseStandard';
export * from './StandardError';
export { standardJsonSchema, STANDARD_LIMITS } from './schema';
export type * from './RuleParameters';
export * from './types';
