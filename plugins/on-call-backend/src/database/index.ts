export { DatabaseMirrorStore } from './DatabaseMirrorStore';
export type {
  MirrorStore,
  PartState,
  PartWrite,
  Refusal,
  ServiceLookup,
  ServicePosition,
} from './MirrorStore';
export { DatabaseScheduleStore } from './DatabaseScheduleStore';
export type {
  AccountFeed,
  FeedState,
  ScheduleKey,
  SchedulesSummary,
  ScheduleShift,
  SchedulesWrite,
  ScheduleStore,
} from './ScheduleStore';
export { DatabasePolicyStore } from './DatabasePolicyStore';
export {
  keyOf,
  type PolicyEntry,
  type PolicyKey,
  type PolicyStore,
} from './PolicyStore';
export { DatabaseHistoryStore } from './DatabaseHistoryStore';
export type {
  HistoryState,
  HistoryStore,
  IncidentRow,
  IncidentScope,
  InterruptionRow,
} from './HistoryStore';
export { DatabaseAuditStore } from './DatabaseAuditStore';
export type { AuditStore } from './AuditStore';
export { DatabasePayMirrorStore } from './DatabasePayMirrorStore';
export type {
  MirroredMonth,
  PayablePerson,
  PayableSchedule,
  PayableShift,
  PayableTarget,
  PayMirrorStore,
  PersonKey,
  ScheduleChangeRow,
} from './PayMirrorStore';
export { DatabasePayStore } from './DatabasePayStore';
export type {
  ClosingProblem,
  ClosingRow,
  Frozen,
  FrozenStatement,
  PayStore,
  PaySummary,
  PeriodRow,
  Step,
  TransitionRow,
} from './PayStore';
