import type { Portal } from '../Portal';

/** Something that a person of the company does in the portal. */
export type Deed = {
  /** Not before this time. */
  at: Date;
  /** For whoever reads the log. */
  what: string;
  act(portal: Portal): Promise<void>;
};

export const STANDARD = 'operational-ownership';

const DAY = 86_400_000;

export function days(from: Date, count: number): Date {
  return new Date(from.getTime() + count * DAY);
}

export const months = (from: Date, count: number) => days(from, count * 30);

/** A day (UTC), as ISO date. */
export function dateOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
