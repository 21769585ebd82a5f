import type { Account } from '@aws-sdk/client-organizations';
import { parentIdFromPaths } from './parentIdFromPaths';
import type { AccountState, AwsAccount } from './types';

const STATES: readonly string[] = [
  'PENDING_ACTIVATION',
  'ACTIVE',
  'SUSPENDED',
  'PENDING_CLOSURE',
  'CLOSED',
] satisfies AccountState[];

/** Reads an account of the AWS SDK; undefined where it has no usable id. */
export function toAccount(account: Account): AwsAccount | undefined {
  if (!account.Id || !/^\d{12}$/.test(account.Id)) {
    return undefined;
  }
  return {
    id: account.Id,
    arn: account.Arn,
    name: account.Name,
    email: account.Email,
    // `Status` is retired by AWS in favour of `State`.
    state: toState(account.State ?? account.Status),
    joinedAt: toIso(account.JoinedTimestamp),
    parentId: parentIdFromPaths(account.Paths),
  };
}

function toState(state: string | undefined): AccountState {
  return state !== undefined && STATES.includes(state)
    ? (state as AccountState)
    : 'UNKNOWN';
}

function toIso(date: Date | undefined): string | undefined {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}
