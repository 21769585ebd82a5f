import { AccountClient } from '@aws-sdk/client-account';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { IdentitystoreClient } from '@aws-sdk/client-identitystore';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { sessionKeyId } from '../aws/caller';

/** AWS's own clients, as an account's role where one is given. */
export function createAwsClients(endpoint: string, accountId?: string) {
  const options = {
    endpoint,
    region: 'eu-north-1',
    maxAttempts: 1,
    credentials: accountId
      ? {
          accessKeyId: sessionKeyId(accountId),
          secretAccessKey: 'x',
          sessionToken: 'x',
        }
      : { accessKeyId: 'AKIADEMODEMODEMODEMO', secretAccessKey: 'x' },
  };
  const clients = {
    account: new AccountClient(options),
    config: new ConfigServiceClient(options),
    identityStore: new IdentitystoreClient(options),
    organizations: new OrganizationsClient(options),
    ssoAdmin: new SSOAdminClient(options),
  };
  return {
    ...clients,
    destroy: () => Object.values(clients).forEach(client => client.destroy()),
  };
}

export type AwsClients = ReturnType<typeof createAwsClients>;
