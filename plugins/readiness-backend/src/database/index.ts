export type * from './ContainerStore';
export { DatabaseContainerStore } from './DatabaseContainerStore';
export { DatabaseEvidenceStore } from './DatabaseEvidenceStore';
export { DatabaseResultStore } from './DatabaseResultStore';
export { DatabaseStandardStore } from './DatabaseStandardStore';
export type * from './EvidenceStore';
export { openDatabase } from './migrations';
export type * from './ResultStore';
export type * from './StandardStore';
