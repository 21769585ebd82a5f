import { InputError } from '@backstage/errors';
import type { Interval } from '@operations-in-teams/plugin-on-call-common';

const DAY = 24 * 60 * 60 * 1000;

/** The window that a caller asks for, within bounds that an answer can hold. */
export function readWindow(
  query: { from?: string | Date; to?: string | Date },
  standard: Interval,
  maximumDays: number,
): Interval {
  const start =
    query.from === undefined ? undefined : parse('from', query.from);
  const end = query.to === undefined ? undefined : parse('to', query.to);
  const length = standard.end - standard.start;
  const window = {
    start: start ?? (end === undefined ? standard.start : end - length),
    end: end ?? (start === undefined ? standard.end : start + length),
  };
  if (window.start >= window.end) {
    throw new InputError('"from" has to lie before "to".');
  }
  if (window.end - window.start > maximumDays * DAY) {
    throw new InputError(
      `"from" and "to" may lie ${maximumDays} days apart at most.`,
    );
  }
  return window;
}

function parse(name: string, value: string | Date) {
  const moment = new Date(value).getTime();
  if (Number.isNaN(moment)) {
    throw new InputError(
      `"${name}" is no time; write it like 2026-10-20T12:00:00Z.`,
    );
  }
  return moment;
}
