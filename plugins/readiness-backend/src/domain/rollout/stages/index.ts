export * from './judgeCriterion';
export * from './judgeStage';
export * from './stagesOverTime';
export * from './types';
