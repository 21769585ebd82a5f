import { type PagerDutyClient, PagerDutyError } from '../pagerduty';
import { levelSharesOf } from './levelShares';
import type {
  AccountPull,
  MirrorPart,
  PartContents,
  PartOutcome,
} from './types';

const SECOND = 1000;

/** How long ago a duty may have begun for its start to be known. */
const LOOK_BACK = 7 * 24 * 60 * 60 * SECOND;

/** After these, the other parts would only fail in the same way. */
const FATAL: Array<PagerDutyError['code']> = [
  'unauthorized',
  'unreachable',
  'rate-limited',
];

/**
 * Pulls all parts of one account, one after the other. A part that fails does
 * not keep the others from being pulled, unless all would fail alike.
 */
export async function pullAccount(
  client: PagerDutyClient,
  options: {
    now: number;
    lookAheadMs: number;
    signal?: AbortSignal;
    /** Is told of errors that are not PagerDuty's. */
    onError: (part: MirrorPart, error: unknown) => void;
  },
): Promise<AccountPull> {
  const { signal } = options;
  let fatal: PagerDutyError | undefined;

  async function pull<P extends MirrorPart>(
    part: P,
    read: () => Promise<PartContents[P]>,
  ): Promise<PartOutcome<P>> {
    if (fatal) return { problem: problemOf(fatal) };
    try {
      return { content: await read() };
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof PagerDutyError)) options.onError(part, error);
      const known = PagerDutyError.from(error);
      if (FATAL.includes(known.code)) fatal = known;
      return { problem: problemOf(known) };
    }
  }

  const services = await pull('services', () => client.listServices(signal));
  const policies = await pull('policies', () => client.listPolicies(signal));
  const teams = await pull('teams', () => client.listTeams(signal));
  const people = await pull('people', () => client.listPeople(signal));
  const onCalls: PartOutcome<'on-calls'> = policies.content
    ? await pull('on-calls', () =>
        readOnCalls(client, policies.content, options),
      )
    : { problem: policies.problem };
  return {
    services,
    teams,
    people,
    // Levels without who is on call on them would look like nobody there.
    policies:
      onCalls.problem && onCalls.problem.code !== 'not-available'
        ? { problem: onCalls.problem }
        : policies,
    'on-calls': onCalls,
  };
}

async function readOnCalls(
  client: PagerDutyClient,
  policies: PartContents['policies'],
  options: { now: number; lookAheadMs: number; signal?: AbortSignal },
): Promise<PartContents['on-calls']> {
  const start = Math.floor((options.now - LOOK_BACK) / SECOND) * SECOND;
  const end = Math.floor((options.now + options.lookAheadMs) / SECOND) * SECOND;
  const window = { start, end };
  const policyIds = [
    ...policies.items.map(({ id }) => id),
    ...policies.malformedIds,
  ];
  const result = await client.listOnCalls(policyIds, window, options.signal);
  const whole = policies.items.filter(
    ({ id }) => !result.malformedIds.includes(id),
  );
  return {
    window,
    policyIds,
    levelShares: levelSharesOf(options.now, whole, { window, ...result }),
    ...result,
  };
}

function problemOf({ code, message }: PagerDutyError) {
  return { code, message };
}
