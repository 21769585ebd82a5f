export * from './groupRules';
export * from './readPredicate';
export * from './ruleText';
