import type {
  AccountState,
  AwsAccount,
} from '@operations-in-teams/plugin-aws-accounts-node';

/**
 * Whether an account becomes an entity. One whose state AWS does not tell does:
 * an answer that lacks a field must not remove what is known.
 */
export function isIncluded(
  account: Pick<AwsAccount, 'state'>,
  states: readonly AccountState[],
): boolean {
  return account.state === 'UNKNOWN' || states.includes(account.state);
}
