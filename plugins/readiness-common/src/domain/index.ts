export * from './counts';
export * from './isAnnounced';
export * from './levelReached';
export * from './nextRank';
export * from './ranks';
