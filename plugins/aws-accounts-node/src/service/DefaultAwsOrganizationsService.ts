import { AccountClient } from '@aws-sdk/client-account';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { IdentitystoreClient } from '@aws-sdk/client-identitystore';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import type { Config } from '@backstage/config';
import { SdkConfigAggregatorReader } from '../configAggregator/SdkConfigAggregatorReader';
import type { ConfigAggregatorReader } from '../configAggregator/types';
import { SdkContactsReader } from '../contacts/SdkContactsReader';
import type { ContactsReader } from '../contacts/types';
import { SdkIdentityCenterReader } from '../identityCenter/SdkIdentityCenterReader';
import type { IdentityCenterReader } from '../identityCenter/types';
import { SdkOrganizationsReader } from '../organizations/SdkOrganizationsReader';
import type { OrganizationsReader } from '../organizations/types';
import { type Clock, systemClock } from '../pacing/Clock';
import type {
  AwsOrganizationsService,
  ConfigAggregatorOptions,
  OrganizationOptions,
} from './AwsOrganizationsService';
import { PacedClients } from './PacedClients';

const ORGANIZATIONS_LIMIT = { requestsPerSecond: 4, burst: 8 };
/** AWS allows 20 a second to everything in the organisation together. */
const IDENTITY_CENTER_LIMIT = { requestsPerSecond: 8, burst: 8 };
/** AWS allows 10 a second. */
const CONTACTS_LIMIT = { requestsPerSecond: 5, burst: 5 };
const CONFIG_LIMIT = { requestsPerSecond: 2, burst: 4 };

/**
 * Reads organisations with credentials from `@backstage/integration-aws-node`.
 * @public
 */
export class DefaultAwsOrganizationsService implements AwsOrganizationsService {
  readonly #clients: PacedClients;

  static fromConfig(
    config: Config,
    options: { clock?: Clock; random?: () => number } = {},
  ) {
    return new DefaultAwsOrganizationsService(
      PacedClients.fromConfig(config, {
        clock: options.clock ?? systemClock,
        random: options.random ?? Math.random,
      }),
    );
  }

  private constructor(clients: PacedClients) {
    this.#clients = clients;
  }

  readerOf(options: OrganizationOptions): OrganizationsReader {
    return new SdkOrganizationsReader({
      client: new OrganizationsClient(
        this.#clients.settings('organizations', options, ORGANIZATIONS_LIMIT),
      ),
      accountId: options.accountId,
    });
  }

  identityCenterOf(options: OrganizationOptions): IdentityCenterReader {
    // Both services count against one limit of AWS, so they share a bucket.
    const settings = () =>
      this.#clients.settings('identity-center', options, IDENTITY_CENTER_LIMIT);
    return new SdkIdentityCenterReader({
      admin: new SSOAdminClient(settings()),
      store: new IdentitystoreClient(settings()),
      accountId: options.accountId,
    });
  }

  contactsOf(options: OrganizationOptions): ContactsReader {
    return new SdkContactsReader({
      client: new AccountClient(
        this.#clients.settings('account', options, CONTACTS_LIMIT),
      ),
      accountId: options.accountId,
    });
  }

  configAggregatorOf(options: ConfigAggregatorOptions): ConfigAggregatorReader {
    return new SdkConfigAggregatorReader({
      client: new ConfigServiceClient(
        this.#clients.settings('config', options, CONFIG_LIMIT),
      ),
      aggregatorName: options.aggregatorName,
      accountId: options.accountId,
      pagingTag: options.pagingTag,
    });
  }
}
