import type { Config } from '@backstage/config';
import type { AccountConnection, AccountCredentials } from './types';

const API_BASE_URL = 'https://api.pagerduty.com';
const EU_API_BASE_URL = 'https://api.eu.pagerduty.com';
const IDENTITY_URL = 'https://identity.pagerduty.com/oauth/token';

/**
 * Reads one account: the legacy keys of `pagerDuty`, or one item of
 * `pagerDuty.accounts`. Throws with what is wrong, never with a value.
 */
export function readAccount(config: Config, where: string): AccountConnection {
  const credentials = readCredentials(config, where);
  const region = credentials.type === 'oauth' ? credentials.region : 'us';
  return {
    credentials,
    apiBaseUrl: readUrl(
      config,
      'apiBaseUrl',
      where,
      region === 'eu' ? EU_API_BASE_URL : API_BASE_URL,
    ),
  };
}

function readCredentials(config: Config, where: string): AccountCredentials {
  const token = config.getOptionalString('apiToken')?.trim();
  if (token) {
    return { type: 'token', token: headerSafe(token, `${where}.apiToken`) };
  }
  const oauth = config.getOptionalConfig('oauth');
  if (!oauth) {
    throw new Error(`${where} has neither apiToken nor oauth; set one of them`);
  }
  const path = `${where}.oauth`;
  return {
    type: 'oauth',
    clientId: oauth.getString('clientId'),
    clientSecret: oauth.getString('clientSecret'),
    subDomain: oauth.getString('subDomain'),
    region: oauth.getOptionalString('region')?.trim().toLowerCase() || 'us',
    identityUrl: readUrl(oauth, 'identityUrl', path, IDENTITY_URL),
  };
}

// A header with a line break makes fetch fail with an error that quotes it.
function headerSafe(value: string, key: string) {
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new Error(
      `${key} holds a blank or another character that no token has; copy it again`,
    );
  }
  return value;
}

function readUrl(config: Config, key: string, where: string, standard: string) {
  const value = config.getOptionalString(key) ?? standard;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`${where}.${key} is not an http(s) URL`);
  }
  if (url.username || url.password) {
    throw new Error(
      `${where}.${key} must not hold a user or password; use apiToken or oauth`,
    );
  }
  return url;
}
