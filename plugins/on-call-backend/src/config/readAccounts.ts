import type { Config } from '@backstage/config';
import { readAccount } from './readAccount';
import type { AccountConfig, AccountsConfig } from './types';

const SINGLE_ACCOUNT = 'default';

/**
 * Reads PagerDuty's accounts with the keys and the meaning of PagerDuty's own
 * plugin. An account that is wrong comes with its problem and does not keep
 * the others, or the backend, from working.
 */
export function readAccounts(rootConfig: Config): AccountsConfig {
  try {
    const accounts = rootConfig.getOptionalConfigArray('pagerDuty.accounts');
    return accounts ? readSeveral(accounts) : readSingle(rootConfig);
  } catch (error) {
    return {
      accounts: [{ id: SINGLE_ACCOUNT, problem: messageOf(error) }],
      defaultAccount: SINGLE_ACCOUNT,
      single: true,
    };
  }
}

function readSingle(rootConfig: Config): AccountsConfig {
  const config = rootConfig.getOptionalConfig('pagerDuty');
  const account: AccountConfig =
    config?.has('apiToken') || config?.has('oauth')
      ? read(config, SINGLE_ACCOUNT, 'pagerDuty')
      : {
          id: SINGLE_ACCOUNT,
          problem:
            'No PagerDuty account is configured; set pagerDuty.apiToken, pagerDuty.oauth or pagerDuty.accounts',
        };
  return { accounts: [account], defaultAccount: account.id, single: true };
}

function readSeveral(configs: Config[]): AccountsConfig {
  const accounts: AccountConfig[] = [];
  const defaults: string[] = [];
  configs.forEach((config, index) => {
    const where = `pagerDuty.accounts[${index}]`;
    const account = readNamed(config, where);
    if (accounts.some(({ id }) => id === account.id)) {
      throw new Error(`${where} has the same id as an account before it`);
    }
    accounts.push(account);
    if (isDefault(config)) defaults.push(account.id);
  });
  if (accounts.length === 0) {
    throw new Error(
      'pagerDuty.accounts is empty; add an account or use pagerDuty.apiToken',
    );
  }
  return {
    accounts,
    defaultAccount: accounts.length === 1 ? accounts[0].id : defaults[0],
    single: false,
  };
}

function readNamed(config: Config, where: string): AccountConfig {
  try {
    return read(config, config.getString('id'), where);
  } catch (error) {
    return { id: where, problem: messageOf(error) };
  }
}

function isDefault(config: Config) {
  try {
    return config.getOptionalBoolean('isDefault') ?? false;
  } catch {
    return false;
  }
}

function read(config: Config, id: string, where: string): AccountConfig {
  try {
    return { id, connection: readAccount(config, where) };
  } catch (error) {
    return { id, problem: messageOf(error) };
  }
}

// Backstage's reader names the key and the type it found, not the value.
function messageOf(error: unknown) {
  return error instanceof Error ? error.message : 'cannot be read';
}
