export { readAccounts } from './readAccounts';
export { readOnCallConfig } from './readOnCallConfig';
export type {
  AccountConfig,
  AccountConnection,
  AccountCredentials,
  AccountsConfig,
  OnCallConfig,
} from './types';
