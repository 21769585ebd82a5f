import {
  countStatuses,
  type Counts,
  type ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';

const CODES: Record<ResultStatus, string> = {
  pass: 'p',
  fail: 'f',
  unknown: 'u',
  exempt: 'e',
  notApplicable: 'n',
};

const STATUSES = new Map<string, ResultStatus>(
  Object.entries(CODES).map(([status, code]) => [code, status as ResultStatus]),
);

/**
 * Statuses as a text with one letter each. Roll-ups read one such text for each
 * subject, in place of a row for each of its results.
 */
export function packStatuses(statuses: ResultStatus[]): string {
  return statuses.map(status => CODES[status]).join('');
}

/** The other way round; nothing where the text holds anything else. */
export function unpackStatuses(packed: string): ResultStatus[] | undefined {
  const statuses: ResultStatus[] = [];
  for (const code of packed) {
    const status = STATUSES.get(code);
    if (!status) return undefined;
    statuses.push(status);
  }
  return statuses;
}

export function noCounts(): Counts {
  return countStatuses([]);
}

export function addCounts(into: Counts, counts: Counts): void {
  into.pass += counts.pass;
  into.fail += counts.fail;
  into.unknown += counts.unknown;
  into.exempt += counts.exempt;
  into.notApplicable += counts.notApplicable;
}

/** Share of passes among what is neither exempt nor not applicable; 0 of none. */
export function passingShare({ pass, fail, unknown }: Counts): number {
  const asked = pass + fail + unknown;
  return asked === 0 ? 0 : pass / asked;
}
