import type {
  Interval,
  PayActor,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import {
  Authors,
  type Note,
  type NotedChange,
} from '../../../mirror/audit/Authors';
import type { Moment } from '../../rows';

const MINUTE = 60_000;

type NoteRow = {
  account: string;
  schedule_id: string;
  executed_at: Moment;
  actor_kind: PayActor['kind'];
  actor_name: string;
  starts_at: Moment | null;
  ends_at: Moment | null;
  person_id: string | null;
};

export type ChangeRow = {
  id: number | string;
  account: string;
  schedule_id: string;
  seen_at: Moment;
  known_at: Moment;
  starts_at: Moment;
  ends_at: Moment;
  held_before: string;
  held_after: string;
};

/** Who made the shifts of a window, in three statements. */
export async function readAuthors(
  knex: Knex,
  { accounts, window }: { accounts: string[]; window: Interval },
): Promise<Authors> {
  const touching = (query: Knex.QueryBuilder) =>
    query
      .whereIn('account', accounts)
      .where('starts_at', '<', new Date(window.end))
      .where('ends_at', '>', new Date(window.start));
  const made: NoteRow[] = await touching(knex('audit_records')).whereNot({
    action: 'delete',
  });
  const changes: ChangeRow[] = await touching(knex('schedule_changes'));
  return readAuthorsOf(knex, changes.map(toNotedChange), made.map(toNote));
}

/** Who made changes, in one statement. */
export async function readAuthorsOf(
  knex: Knex,
  changes: NotedChange[],
  made: Note[] = [],
): Promise<Authors> {
  if (changes.length === 0) return new Authors(made, changes);
  let from = Infinity;
  let to = -Infinity;
  for (const { knownAt, seenAt } of changes) {
    from = Math.min(from, knownAt);
    to = Math.max(to, seenAt);
  }
  const rows: NoteRow[] = await knex('audit_records')
    .whereIn('account', [...new Set(changes.map(({ account }) => account))])
    .where('executed_at', '>', new Date(from))
    .where('executed_at', '<=', new Date(to + MINUTE));
  // What a record says that it made counts where it is asked for, once.
  const done = rows.map(row => toNote({ ...row, starts_at: null }));
  return new Authors([...made, ...done], changes);
}

export function toNotedChange(row: ChangeRow): NotedChange {
  return {
    account: row.account,
    scheduleId: row.schedule_id,
    knownAt: toMillis(row.known_at),
    seenAt: toMillis(row.seen_at),
    start: toMillis(row.starts_at),
    end: toMillis(row.ends_at),
    before: JSON.parse(row.held_before),
    after: JSON.parse(row.held_after),
  };
}

function toNote(row: NoteRow): Note {
  return {
    account: row.account,
    scheduleId: row.schedule_id,
    at: toMillis(row.executed_at),
    actor: { kind: row.actor_kind, name: row.actor_name },
    ...(row.starts_at !== null &&
      row.ends_at !== null && {
        shift: {
          start: toMillis(row.starts_at),
          end: toMillis(row.ends_at),
          ...(row.person_id !== null && { personId: row.person_id }),
        },
      }),
  };
}

function toMillis(moment: Moment) {
  return new Date(moment).getTime();
}
