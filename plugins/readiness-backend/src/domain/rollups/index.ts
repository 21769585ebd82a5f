export * from './composeLevels';
export * from './containment';
export * from './Period';
export * from './rewind';
export * from './ShownGroups';
export * from './statuses';
export * from './tally';
export * from './types';
