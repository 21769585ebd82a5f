import { type PagerDutyClient, PagerDutyError } from '../pagerduty';
import { pullOnCalls } from './onCalls/pullOnCalls';
import type {
  AccountPull,
  KnownOnCalls,
  MirrorPart,
  PartContents,
  PartOutcome,
} from './types';

/** After these, the other parts would only fail in the same way. */
const FATAL: Array<PagerDutyError['code']> = [
  'unauthorized',
  'unreachable',
  'rate-limited',
];

/**
 * Pulls the parts of one account that are due, one after the other. A part that fails does
 * not keep the others from being pulled, unless all would fail alike.
 */
export async function pullAccount(
  client: PagerDutyClient,
  options: {
    now: number;
    lookAheadMs: number;
    isDue: (part: MirrorPart) => boolean;
    knownOnCalls: Map<string, KnownOnCalls>;
    signal?: AbortSignal;
    /** Is told of errors that are not PagerDuty's. */
    onError: (part: MirrorPart, error: unknown) => void;
  },
): Promise<AccountPull> {
  const { signal, isDue, knownOnCalls } = options;
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
  const teams =
    isDue('teams') && (await pull('teams', () => client.listTeams(signal)));
  const people =
    isDue('people') && (await pull('people', () => client.listPeople(signal)));
  const onCalls: PartOutcome<'on-calls'> = policies.content
    ? await pull('on-calls', () =>
        pullOnCalls(client, policies.content, {
          ...options,
          known: knownOnCalls,
        }),
      )
    : { problem: policies.problem };
  return {
    services,
    ...(teams && { teams }),
    ...(people && { people }),
    // Levels without who is on call on them would look like nobody there.
    policies:
      onCalls.problem && onCalls.problem.code !== 'not-available'
        ? { problem: onCalls.problem }
        : policies,
    'on-calls': onCalls,
  };
}

function problemOf({ code, message }: PagerDutyError) {
  return { code, message };
}
