import { DateTime, IANAZone } from 'luxon';
import type { Interval } from '../rotation/types';
import { invalidInput, PagerDutyApiError } from './errors';

const MAX_REACH = 10_000;

/** The query of a request, read as PagerDuty reads it: lists as `name[]`. */
export class Query {
  readonly #params: URLSearchParams;

  constructor(url: string) {
    this.#params = new URL(url, 'http://localhost').searchParams;
  }

  text(name: string): string | undefined {
    return this.#params.get(name) ?? undefined;
  }

  list(name: string): string[] | undefined {
    const values = this.#params.getAll(`${name}[]`);
    return values.length > 0 ? values : undefined;
  }

  flag(name: string): boolean {
    return this.text(name) === 'true';
  }

  /** What to give in full, of the names that the operation knows. */
  includes(): Set<string> {
    return new Set(this.list('include') ?? []);
  }

  page(options: { limit: number; maximum: number }): {
    limit: number;
    offset: number;
  } {
    const limit = Math.min(
      this.#count('limit', options.limit, 1),
      options.maximum,
    );
    const offset = this.#count('offset', 0, 0);
    if (offset + limit > MAX_REACH) {
      throw new PagerDutyApiError(400, 2002, 'Arguments Caused Error', [
        `Offset+limit exceeds maximum allowed value of ${MAX_REACH}. Please try to refine your search to reduce the returned set of records below this number, like adding a date range.`,
      ]);
    }
    return { limit, offset };
  }

  #count(name: string, otherwise: number, least: number): number {
    const text = this.text(name);
    if (text === undefined || text === '') return otherwise;
    const value = Number(text);
    if (!Number.isInteger(value) || value < least) {
      throw invalidInput(`${name} must be an integer of at least ${least}.`);
    }
    return value;
  }

  timeZone(): string | undefined {
    const zone = this.text('time_zone');
    if (zone !== undefined && !IANAZone.isValidZone(zone)) {
      throw invalidInput(`Time zone ${JSON.stringify(zone)} is not valid.`);
    }
    return zone;
  }

  /** A time without an offset is read in the query's zone, or the one given. */
  time(name: string, zone: string): number | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') return undefined;
    const time = DateTime.fromISO(text, { zone: this.timeZone() ?? zone });
    if (!time.isValid) {
      throw new PagerDutyApiError(400, 2004, 'Invalid Date Format', [
        `${name} is not an ISO-8601 time.`,
      ]);
    }
    return time.toMillis();
  }

  /** since and until; one that is missing lies `defaultLength` from the other. */
  range(zone: string, defaultLength: number): Interval | undefined {
    const since = this.time('since', zone);
    const until = this.time('until', zone);
    if (since === undefined && until === undefined) return undefined;
    const start = since ?? until! - defaultLength;
    const end = until ?? since! + defaultLength;
    if (end < start) throw invalidDateRange();
    return { start, end };
  }
}

export function invalidDateRange(): PagerDutyApiError {
  return new PagerDutyApiError(400, 2005, 'Invalid Query Date Range');
}
