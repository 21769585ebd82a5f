import type { StableIds } from '../company/stableIds';

/** Numbers leave room between months, so that each can be made on its own. */
const NUMBERS_PER_MONTH = 10_000;
/** From here on in a month, incidents that were triggered by hand. */
export const FIRST_MANUAL = 9_000;

/** An incident's id says its month, so that it can be found from its id. */
export function incidentId(
  ids: StableIds,
  month: number,
  ...name: string[]
): string {
  const hash = BigInt(`0x${ids.hex(16, 'incident', ...name)}`)
    .toString(36)
    .padStart(13, '0')
    .slice(-11);
  return `Q${month.toString(36).padStart(2, '0')}${hash}`.toUpperCase();
}

export function incidentNumber(month: number, index: number): number {
  return month * NUMBERS_PER_MONTH + index + 1;
}

/** The month of an incident by its id or number. */
export function monthOfIncident(idOrNumber: string): number {
  return /^\d+$/.test(idOrNumber)
    ? Math.floor((Number(idOrNumber) - 1) / NUMBERS_PER_MONTH)
    : parseInt(idOrNumber.slice(1, 3), 36);
}

/** A log entry's id says its incident and its place there. */
export function logEntryId(id: string, index: number): string {
  return `R${id.slice(1)}${index.toString(36).padStart(2, '0').toUpperCase()}`;
}

export function parseLogEntryId(id: string): {
  incidentId: string;
  index: number;
} {
  return {
    incidentId: `Q${id.slice(1, -2)}`,
    index: parseInt(id.slice(-2), 36),
  };
}
