export { readAccounts } from './readAccounts';
export { readOnCallConfig } from './readOnCallConfig';
export { readPayPolicy } from './pay/readPayPolicy';
export type {
  AccountConfig,
  AccountConnection,
  AccountCredentials,
  AccountsConfig,
  OnCallConfig,
  PayRules,
  ZoneSource,
} from './types';
