import type {
  Problem,
  SourceState,
} from '@operations-in-teams/plugin-on-call-common';
import type { AccountConfig } from '../config';
import type { PartState } from '../database';
import type { MirrorPart } from './types';

/** What a status is made of; teams and people only embellish it. */
const ESSENTIAL: MirrorPart[] = ['services', 'policies', 'on-calls'];

/** How fresh the mirror of one account is, from how fresh its parts are. */
export function sourceStateAt(
  now: Date,
  account: AccountConfig,
  parts: PartState[],
  staleAfterMs: number,
): SourceState {
  const essential = parts.filter(({ part }) => ESSENTIAL.includes(part));
  const available = essential.filter(
    state => state.part === 'services' || !isNotAvailable(state),
  );
  const collectedAt = oldest(
    essential.length === ESSENTIAL.length
      ? available.map(state => state.collectedAt)
      : [undefined],
  );
  const attemptedAt = parts.reduce<Date | undefined>(
    (latest, state) =>
      !latest || state.attemptedAt > latest ? state.attemptedAt : latest,
    undefined,
  );
  const problem = problemOf(account, essential, parts);
  return {
    account: account.id,
    state: stateOf(),
    ...(collectedAt && { collectedAt: collectedAt.toISOString() }),
    ...(attemptedAt && { attemptedAt: attemptedAt.toISOString() }),
    ...(problem && { problem }),
  };

  function stateOf(): SourceState['state'] {
    if (account.problem !== undefined) return 'unavailable';
    if (parts.length === 0) return 'pending';
    if (!collectedAt || available.some(isFailed)) return 'unavailable';
    const age = now.getTime() - collectedAt.getTime();
    return age > staleAfterMs ? 'stale' : 'ok';
  }
}

function isNotAvailable(state: PartState) {
  return state.problem?.code === 'not-available';
}

/** The last attempt brought nothing; a problem alone may be of single items. */
function isFailed({ collectedAt, attemptedAt }: PartState) {
  return !collectedAt || collectedAt < attemptedAt;
}

function oldest(moments: Array<Date | undefined>): Date | undefined {
  let result: Date | undefined;
  for (const moment of moments) {
    if (!moment) return undefined;
    if (!result || moment < result) result = moment;
  }
  return result;
}

/** What matters most: the configuration, then what failed, then the rest. */
function problemOf(
  account: AccountConfig,
  essential: PartState[],
  parts: PartState[],
): Problem | undefined {
  if (account.problem !== undefined) {
    return { code: 'misconfigured', message: account.problem };
  }
  const failed = essential.find(
    state => state.problem && isFailed(state) && !isNotAvailable(state),
  );
  const any = [...essential, ...parts].find(state => state.problem);
  return (failed ?? any)?.problem;
}
