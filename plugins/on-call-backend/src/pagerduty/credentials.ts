import { z } from 'zod';
import type { AccountCredentials } from '../config';
import type { Clock } from './Clock';
import { PagerDutyError } from './PagerDutyError';
import { request, type RetryOptions } from './request';

/** Makes the `authorization` header of an account's requests. */
export interface Credentials {
  authorization(signal?: AbortSignal): Promise<string>;
  /** Forgets what was just refused; false where nothing else can be had. */
  renew(): boolean;
}

export class TokenCredentials implements Credentials {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  async authorization() {
    return `Token token=${this.#token}`;
  }

  renew() {
    return false;
  }
}

/** Who is on call needs these. */
const SCOPES = [
  'escalation_policies.read',
  'oncalls.read',
  'services.read',
  'teams.read',
  'users.read',
];

/** Health, coverage and pay need these as well. */
const MORE_SCOPES = ['incidents.read', 'schedules.read'];

/** Who changed schedules needs this, which fewer apps are granted. */
const AUDIT_SCOPES = ['audit_records.read'];

const tokenSchema = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  expires_in: z.number().positive().optional(),
});

const STANDARD_LIFE = 60 * 60;

/** OAuth client credentials; a token is used until shortly before it expires. */
export class OAuthCredentials implements Credentials {
  readonly #config: Extract<AccountCredentials, { type: 'oauth' }>;
  readonly #options: { clock: Clock; retry: RetryOptions };
  #token?: { value: string; usableUntil: number };

  constructor(
    config: Extract<AccountCredentials, { type: 'oauth' }>,
    options: { clock: Clock; retry: RetryOptions },
  ) {
    this.#config = config;
    this.#options = options;
  }

  async authorization(signal?: AbortSignal) {
    const { clock } = this.#options;
    if (!this.#token || this.#token.usableUntil <= clock.now()) {
      this.#token = await this.#fetchToken(signal);
    }
    return `Bearer ${this.#token.value}`;
  }

  renew() {
    this.#token = undefined;
    return true;
  }

  async #fetchToken(signal?: AbortSignal) {
    const { identityUrl } = this.#config;
    let answer = await this.#ask(
      [...SCOPES, ...MORE_SCOPES, ...AUDIT_SCOPES],
      signal,
    );
    // An app that was granted less is refused as a whole; it can still tell
    // who is on call.
    for (const scopes of [[...SCOPES, ...MORE_SCOPES], SCOPES]) {
      if (answer.status === 400) answer = await this.#ask(scopes, signal);
    }
    const { status, body } = answer;
    const target = `POST ${identityUrl.origin}${identityUrl.pathname}`;
    if (status !== 200) {
      throw new PagerDutyError(
        'unauthorized',
        `${target} answered ${status}: no token for the OAuth client. Check clientId, clientSecret, subDomain, region and the app's scopes.`,
      );
    }
    const token = tokenSchema.safeParse(body);
    if (!token.success) {
      throw new PagerDutyError(
        'bad-answer',
        `${target} answered no usable token; check identityUrl.`,
      );
    }
    const { access_token: value, expires_in: seconds = STANDARD_LIFE } =
      token.data;
    return {
      value,
      // Early enough that it does not expire on the way.
      usableUntil:
        this.#options.clock.now() +
        (seconds - Math.min(60, seconds / 10)) * 1000,
    };
  }

  #ask(scopes: string[], signal?: AbortSignal) {
    const { identityUrl, clientId, clientSecret, region, subDomain } =
      this.#config;
    return request(
      identityUrl,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'application/json',
        },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          scope: [`as_account-${region}.${subDomain}`, ...scopes].join(' '),
        }).toString(),
      },
      { ...this.#options, signal },
    );
  }
}
