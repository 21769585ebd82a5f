import type { PulledOnCalls, PulledShift } from '../mirror/types';
import { ListTooLongError, PagerDutyError } from './PagerDutyError';
import { onCallSchema, policyIdOf } from './parseOnCalls';
import { parseList } from './parseList';
import { readList } from './readList';
import type { Transport } from './Transport';

/** Keeps the address below what servers take. */
const POLICIES_PER_REQUEST = 50;

const SHORTEST_WINDOW = 60 * 60 * 1000;

type Window = PulledOnCalls['window'];

export type OnCallsResult = {
  shifts: PulledShift[];
  malformed: number;
  /** Policies of which not all entries could be read. */
  malformedIds: string[];
};

/**
 * Who is on call for policies in a window, on all levels. Asks for less at a
 * time where the answer is longer than PagerDuty pages.
 */
export async function readOnCalls(
  transport: Transport,
  policyIds: string[],
  window: Window,
  signal?: AbortSignal,
): Promise<OnCallsResult> {
  const result: OnCallsResult = { shifts: [], malformed: 0, malformedIds: [] };
  for (let i = 0; i < policyIds.length; i += POLICIES_PER_REQUEST) {
    const ids = policyIds.slice(i, i + POLICIES_PER_REQUEST);
    const entries = await readSplitting(transport, ids, window, signal);
    const { items, malformed } = parseList(entries, onCallSchema);
    result.shifts.push(
      ...items
        .filter(({ policyId }) => ids.includes(policyId))
        .map(shift => withoutCuts(shift, window)),
    );
    if (malformed > 0) {
      result.malformed += malformed;
      result.malformedIds.push(...malformedPolicies(entries));
    }
  }
  return result;
}

async function readSplitting(
  transport: Transport,
  policyIds: string[],
  window: Window,
  signal?: AbortSignal,
): Promise<unknown[]> {
  try {
    return await readList(
      transport,
      {
        path: '/oncalls',
        key: 'oncalls',
        query: {
          escalation_policy_ids: policyIds,
          since: new Date(window.start).toISOString(),
          until: new Date(window.end).toISOString(),
        },
      },
      signal,
    );
  } catch (error) {
    if (!(error instanceof ListTooLongError)) throw error;
    const halves = split(policyIds, window);
    if (!halves) throw error;
    const lists: unknown[][] = [];
    for (const [ids, part] of halves) {
      lists.push(await readSplitting(transport, ids, part, signal));
    }
    return lists.flat();
  }
}

/** An entry in both halves of a window comes twice; merging makes it one. */
function split(
  policyIds: string[],
  { start, end }: Window,
): Array<[string[], Window]> | undefined {
  if (policyIds.length > 1) {
    const half = Math.ceil(policyIds.length / 2);
    return [
      [policyIds.slice(0, half), { start, end }],
      [policyIds.slice(half), { start, end }],
    ];
  }
  if (end - start < 2 * SHORTEST_WINDOW) return undefined;
  const middle = Math.floor((start + end) / 2000) * 1000;
  return [
    [policyIds, { start, end: middle }],
    [policyIds, { start: middle, end }],
  ];
}

// An entry that is cut at the bounds of what was asked begins, or ends,
// outside: when, is not known.
function withoutCuts(shift: PulledShift, window: Window): PulledShift {
  const { start, end, ...rest } = shift;
  return {
    ...rest,
    ...(start !== undefined && !isAt(start, window.start) && { start }),
    ...(end !== undefined && !isAt(end, window.end) && { end }),
  };
}

// To the second, since not every answer has fractions.
function isAt(moment: number, bound: number) {
  return Math.abs(moment - bound) < 1000;
}

function malformedPolicies(entries: unknown[]): string[] {
  return entries
    .filter(entry => !onCallSchema.safeParse(entry).success)
    .map(entry => {
      const policyId = policyIdOf(entry);
      if (policyId) return policyId;
      throw new PagerDutyError(
        'bad-answer',
        'GET /oncalls answered entries that name no escalation policy, so it is not known whose they are.',
      );
    });
}
