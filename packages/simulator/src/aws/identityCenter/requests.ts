import type { World } from '../../World';
import type { Caller } from '../caller';
import { AwsApiError } from '../errors';
import type { Input } from '../JsonService';
import { slicePage } from '../paging';
import { invalid, jsonServiceErrors, notFound } from '../serviceErrors';

const MAXIMUM = 100;

/** Only the management account and its delegate may read Identity Center. */
export function authorizeReader(world: World, caller: Caller): void {
  const { managementAccountId, delegatedAdministratorId } = world.company.aws;
  const allowed = [managementAccountId, delegatedAdministratorId];
  if (!allowed.includes(caller.accountId)) {
    throw jsonServiceErrors.accessDenied();
  }
}

export function textOf(input: Input, name: string): string {
  const value = input[name];
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(
    `Value at '${name}' failed to satisfy constraint: it must not be null.`,
  );
}

export function requireSame(
  input: Input,
  name: string,
  expected: string,
): void {
  if (textOf(input, name) !== expected) {
    throw notFound(`${name} ${input[name]} does not exist.`);
  }
}

export function unknownOperation(service: string, operation: string) {
  return new AwsApiError(
    'UnknownOperationException',
    `The simulator does not know ${service}'s operation ${operation}.`,
  );
}

function sizeOf(maxResults: unknown, usual: number): number {
  if (maxResults === undefined || maxResults === null) return usual;
  if (
    typeof maxResults !== 'number' ||
    !Number.isInteger(maxResults) ||
    maxResults < 1 ||
    maxResults > MAXIMUM
  ) {
    throw invalid(`MaxResults must be between 1 and ${MAXIMUM}.`);
  }
  return maxResults;
}

/** A page of a list, in the form of both APIs. */
export function listPage<T>(
  world: World,
  input: Input,
  list: {
    operation: string;
    scope?: string;
    key: string;
    items: T[];
    size?: number;
    emptyFirst?: boolean;
  },
): Record<string, unknown> {
  const { operation, scope = '', key, items, emptyFirst } = list;
  const page = slicePage(world, {
    operation,
    scope,
    token: input.NextToken,
    size: sizeOf(input.MaxResults, list.size ?? MAXIMUM),
    items,
    emptyFirst,
    invalidToken: () => invalid('NextToken is not valid.'),
  });
  return { [key]: page.items, NextToken: page.nextToken };
}
