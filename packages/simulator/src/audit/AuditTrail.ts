import { createStableIds } from '../company/stableIds';
import type { Company, PagerDutyUser } from '../company/types';
import type { Schedule } from '../rotation/types';

/** Who did something. */
export type AuditActor =
  | { type: 'user'; id: string }
  | { type: 'api_key' | 'app'; id: string; name: string };

/** Something that was done to a schedule. */
export type AuditEntry = {
  id: string;
  at: number;
  action: 'create' | 'update' | 'delete';
  actor: AuditActor;
  schedule: Schedule;
  /** The override or custom shift that was made; left out of the schedule's own. */
  shift?: {
    id: string;
    kind: 'override' | 'custom_shift';
    start: string;
    end: string;
    userId: string | null;
  };
};

/** Longer than any override of the story reaches ahead. */
const MADE_DAYS_AHEAD = 21;
const DAY = 86_400_000;

const CONTROL: AuditActor = {
  type: 'api_key',
  id: 'PCTRL01',
  name: 'Control API',
};
const CODE: AuditActor = {
  type: 'api_key',
  id: 'PCODE01',
  name: 'Infrastructure pipeline',
};
const BOT: AuditActor = { type: 'app', id: 'PSWAP01', name: 'Shift swap bot' };

/**
 * Who changed the company's schedules: the story tells of what there was from
 * the beginning, the control API of what it changes.
 */
export class AuditTrail {
  readonly #made = new Map<string, { at: number; actor: AuditActor }>();

  /** Notes that an override was made by the control API, in whose name. */
  made(shiftId: string, at: Date, userId: PagerDutyUser['id'] | undefined) {
    this.#made.set(shiftId, {
      at: at.getTime(),
      actor: userId === undefined ? CONTROL : { type: 'user', id: userId },
    });
  }

  /** Newest first. */
  entries(company: Company): AuditEntry[] {
    const ids = createStableIds(company.seed);
    return company.pagerDuty.schedules
      .flatMap((schedule): AuditEntry[] => [
        {
          id: ids.shift('audit', schedule.id),
          at: beginningOf(schedule),
          action: 'create',
          actor: CODE,
          schedule,
        },
        ...shiftsOf(schedule).map((shift): AuditEntry => {
          const known = this.#made.get(shift.id);
          const hours = ids.number(48, 'audit', shift.id);
          // Most swap among themselves; some ask the bot.
          const actor: AuditActor =
            shift.userId === null || ids.number(4, 'actor', shift.id) === 0
              ? BOT
              : { type: 'user', id: shift.userId };
          return {
            id: ids.shift('audit', shift.id),
            at:
              Date.parse(shift.start) -
              MADE_DAYS_AHEAD * DAY -
              hours * 3_600_000,
            action: 'create',
            actor,
            ...known,
            schedule,
            shift,
          };
        }),
      ])
      .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  }
}

function beginningOf(schedule: Schedule): number {
  const starts =
    schedule.kind === 'v2'
      ? schedule.layers.map(({ start }) => Date.parse(start))
      : schedule.rotations.flatMap(({ events }) =>
          events.map(({ start }) => Date.parse(start)),
        );
  return Math.min(...starts);
}

function shiftsOf(schedule: Schedule): Array<NonNullable<AuditEntry['shift']>> {
  return [
    ...schedule.overrides.map(({ id, start, end, userId }) => ({
      id,
      kind: 'override' as const,
      start,
      end,
      userId,
    })),
    ...(schedule.kind === 'v3' ? schedule.customShifts : []).map(
      ({ id, start, end, userId }) => ({
        id,
        kind: 'custom_shift' as const,
        start,
        end,
        userId,
      }),
    ),
  ];
}
