import type { ContactType } from '../company/estate/types';
import type { World } from '../World';
import type { Caller } from './caller';
import { AwsApiError } from './errors';
import type { Input } from './JsonService';
import { accountErrors, invalid } from './serviceErrors';

const CONTACT_TYPES: ContactType[] = ['OPERATIONS', 'SECURITY', 'BILLING'];

/**
 * Whose contact is asked for. Without an account id it is the caller's own; with
 * one, the caller speaks for the organisation, which may not name the
 * management account.
 */
function accountIdOf(world: World, caller: Caller, input: Input): string {
  const { AccountId: accountId } = input;
  if (accountId === undefined || accountId === null) return caller.accountId;
  if (typeof accountId !== 'string' || !/^\d{12}$/.test(accountId)) {
    throw invalid('AccountId must be twelve digits.');
  }
  const { accounts, managementAccountId, delegatedAdministratorId } =
    world.company.aws;
  const allowed = [managementAccountId, delegatedAdministratorId];
  if (!allowed.includes(caller.accountId)) throw accountErrors.accessDenied();
  if (accountId === managementAccountId) {
    throw new AwsApiError(
      'AccessDeniedException',
      'User is not authorized to perform: account:GetAlternateContact (The management account can only be managed using the standalone context from the management account.)',
      { status: 403 },
    );
  }
  if (!accounts.some(({ id }) => id === accountId)) {
    throw accountErrors.accessDenied();
  }
  return accountId;
}

/** GetAlternateContact of the Account API. */
export function answerAccount(
  world: World,
  caller: Caller,
  input: Input,
): unknown {
  const type = CONTACT_TYPES.find(
    candidate => candidate === input.AlternateContactType,
  );
  if (!type) {
    throw invalid(
      `AlternateContactType must be one of ${CONTACT_TYPES.join(', ')}.`,
    );
  }
  const accountId = accountIdOf(world, caller, input);
  const contact = world.estates.of(accountId).contacts[type];
  if (!contact) {
    throw new AwsApiError(
      'ResourceNotFoundException',
      'No contact of the inputted alternate contact type found.',
      { status: 404 },
    );
  }
  return {
    AlternateContact: {
      AlternateContactType: type,
      EmailAddress: contact.emailAddress,
      Name: contact.name,
      PhoneNumber: contact.phoneNumber,
      Title: contact.title,
    },
  };
}
