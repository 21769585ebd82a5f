/**
 * A half-open interval [start, end) in milliseconds since 1970.
 * @public
 */
export type Interval = { start: number; end: number };

/**
 * When a layer is in force: each day, or each week from one weekday, for a time
 * measured on the wall clock of the schedule's zone.
 * @public
 */
export type Restriction = {
  /** Local time of day, `HH:mm:ss`. */
  startTime: string;
  durationSeconds: number;
  /** 1 is Monday; left out where the restriction is daily. */
  startDay?: number;
};

/** @public */
export type Layer = {
  id: string;
  name: string;
  /** From when the layer is in force, ISO-8601. */
  start: string;
  end?: string;
  /** When the first person's first turn began, ISO-8601. */
  rotationStart: string;
  turnSeconds: number;
  userIds: string[];
  restrictions: Restriction[];
};

/** @public */
export type ScheduleOverride = {
  id: string;
  start: string;
  end: string;
  userId: string;
};

type ScheduleFields = {
  id: string;
  name: string;
  description: string | null;
  timeZone: string;
  teamIds: string[];
};

/**
 * A schedule of layers, where a later layer covers an earlier one.
 * @public
 */
export type LayerSchedule = ScheduleFields & {
  kind: 'v2';
  layers: Layer[];
  overrides: ScheduleOverride[];
};

/**
 * Weekly recurring shifts; a member that is null is an intentionally empty slot.
 * @public
 */
export type ShiftEvent = {
  id: string;
  name: string;
  /** Start and end of the first occurrence, ISO-8601. */
  start: string;
  end: string;
  effectiveUntil?: string;
  /** Weekdays on which an occurrence starts, 1 is Monday. */
  weekdays: number[];
  strategy:
    | {
        type: 'rotating';
        shiftsPerMember: number;
        members: (string | null)[];
      }
    | { type: 'every'; members: (string | null)[] };
};

/** @public */
export type ShiftRotation = { id: string; events: ShiftEvent[] };

/** @public */
export type RotationOverride = {
  id: string;
  rotationId: string;
  start: string;
  end: string;
  userId: string | null;
};

/** @public */
export type CustomShift = {
  id: string;
  start: string;
  end: string;
  userId: string;
};

/**
 * A schedule of shifts, on which several people can be on call at once.
 * @public
 */
export type ShiftSchedule = ScheduleFields & {
  kind: 'v3';
  rotations: ShiftRotation[];
  overrides: RotationOverride[];
  customShifts: CustomShift[];
};

/** @public */
export type Schedule = LayerSchedule | ShiftSchedule;

/**
 * Somebody on call, or with a null user nobody by intention.
 * @public
 */
export type Shift = {
  start: number;
  end: number;
  userId: string | null;
  source:
    | { type: 'layer'; id: string }
    | { type: 'override'; id: string }
    | { type: 'schedule_rotation'; rotationId: string }
    | {
        type: 'schedule_rotation_override';
        rotationId: string;
        overrideId: string;
      }
    | { type: 'custom_shift'; shiftId: string };
};
