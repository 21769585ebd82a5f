import type {
  Problem,
  Reference,
  Schedule,
  ShiftSource,
} from '@operations-in-teams/plugin-on-call-common';

export type ScheduleSystem = Schedule['system'];

/** A schedule as a list tells of it. */
export type ListedSchedule = Reference & {
  system: ScheduleSystem;
  timeZone?: string;
  team?: Reference;
};

/** One final shift, in milliseconds since the epoch. */
export type PulledFinalShift = {
  personId: string;
  /** Left out where the system tells ids only. */
  personName?: string;
  source: ShiftSource;
  /** Rotation of a v3 schedule that the shift belongs to. */
  rotationId?: string;
  /** As the events of the rotation are called. */
  rotationName?: string;
  /** Whose turn an override replaced. */
  insteadOf?: { id: string; name?: string };
  start: number;
  end: number;
};

/** A schedule with its shifts in a window; those who are nobody are left out. */
export type PulledSchedule = {
  schedule: ListedSchedule;
  shifts: PulledFinalShift[];
};

/** For how long the shifts of a slot have been known. */
export type SlotState = {
  scheduleId: string;
  slot: number;
  collectedAt: Date;
};

/** One stretch of one schedule to be read. */
export type SlotRequest = { scheduleId: string; slot: number };

export type ScheduleProblem = Problem;
