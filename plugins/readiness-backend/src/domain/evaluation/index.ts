export * from './evaluateRule';
export * from './evaluateSubject';
export * from './types';
export * from './mergeEvidence';
export * from './diffResults';
export * from './resultsDigest';
export * from './EvidenceClocks';
