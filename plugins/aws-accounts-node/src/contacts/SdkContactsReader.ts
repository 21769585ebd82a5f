import {
  type AccountClient,
  type AlternateContactType,
  GetAlternateContactCommand,
} from '@aws-sdk/client-account';
import { isError } from '@backstage/errors';
import { translateAwsError } from '../errors';
import type { ReadOptions } from '../organizations/types';
import type { AlternateContacts, ContactsReader } from './types';

/** Reads alternate contacts with the AWS SDK. */
export class SdkContactsReader implements ContactsReader {
  readonly #client: AccountClient;
  readonly #accountId: string | undefined;

  constructor(options: {
    client: AccountClient;
    /** The account that is asked. */
    accountId?: string;
  }) {
    this.#client = options.client;
    this.#accountId = options.accountId;
  }

  async contactsOf(
    accountId: string,
    options: ReadOptions = {},
  ): Promise<AlternateContacts> {
    return {
      operations: await this.#has('OPERATIONS', accountId, options),
      security: await this.#has('SECURITY', accountId, options),
      billing: await this.#has('BILLING', accountId, options),
    };
  }

  async #has(
    type: AlternateContactType,
    accountId: string,
    { signal }: ReadOptions,
  ): Promise<boolean> {
    try {
      await this.#client.send(
        new GetAlternateContactCommand({
          AlternateContactType: type,
          // AWS refuses an account that asks about itself by its id.
          ...(accountId === this.#accountId ? {} : { AccountId: accountId }),
        }),
        { abortSignal: signal },
      );
      return true;
    } catch (error) {
      // That there is none is an answer.
      if (isError(error) && error.name === 'ResourceNotFoundException') {
        return false;
      }
      throw translateAwsError(error, {
        service: 'account',
        operation: 'GetAlternateContact',
        accountId: this.#accountId,
      });
    }
  }
}
