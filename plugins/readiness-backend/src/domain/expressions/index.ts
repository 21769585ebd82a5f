export * from './compileExpression';
export * from './EvidenceEnvironment';
export * from './EvidenceType';
export * from './ExpressionError';
export * from './fieldTypes';
export * from './limits';
