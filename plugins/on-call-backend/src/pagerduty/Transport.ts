import type { AccountConnection } from '../config';
import { type Clock, systemClock } from './Clock';
import {
  type Credentials,
  OAuthCredentials,
  TokenCredentials,
} from './credentials';
import { PagerDutyError, RejectedRequestError } from './PagerDutyError';
import {
  type Answer,
  request,
  RETRY_OPTIONS,
  type RetryOptions,
} from './request';
import { pauseAfter } from './retryTiming';

export type Query = Record<string, string | number | boolean | string[]>;

/** Reads from the REST API of one account. */
export interface Transport {
  /** The parsed answer; throws a `PagerDutyError` where there is none. */
  get(path: string, query: Query, signal?: AbortSignal): Promise<unknown>;
}

export type TransportOptions = { clock?: Clock; retry?: Partial<RetryOptions> };

/**
 * Reads over HTTP, one request after the other, as PagerDuty advises, and no
 * faster than its rate limit.
 */
export class HttpTransport implements Transport {
  readonly #apiBaseUrl: URL;
  readonly #credentials: Credentials;
  readonly #clock: Clock;
  readonly #retry: RetryOptions;
  #pauseUntil = 0;

  static create(connection: AccountConnection, options: TransportOptions = {}) {
    const clock = options.clock ?? systemClock;
    const retry = { ...RETRY_OPTIONS, ...options.retry };
    const { credentials } = connection;
    return new HttpTransport(
      connection.apiBaseUrl,
      credentials.type === 'token'
        ? new TokenCredentials(credentials.token)
        : new OAuthCredentials(credentials, { clock, retry }),
      clock,
      retry,
    );
  }

  private constructor(
    apiBaseUrl: URL,
    credentials: Credentials,
    clock: Clock,
    retry: RetryOptions,
  ) {
    this.#apiBaseUrl = apiBaseUrl;
    this.#credentials = credentials;
    this.#clock = clock;
    this.#retry = retry;
  }

  async get(path: string, query: Query, signal?: AbortSignal) {
    const url = this.#urlOf(path, query);
    let answer = await this.#send(url, signal);
    if (answer.status === 401 && this.#credentials.renew()) {
      answer = await this.#send(url, signal);
    }
    if (answer.status >= 200 && answer.status < 300) return answer.body;
    throw errorOf(answer.status, `GET ${url.origin}${url.pathname}`);
  }

  async #send(url: URL, signal?: AbortSignal): Promise<Answer> {
    const authorization = await this.#credentials.authorization(signal);
    const pause = this.#pauseUntil - this.#clock.now();
    if (pause > 0) await this.#clock.wait(pause, signal);
    const answer = await request(
      url,
      {
        headers: {
          authorization,
          accept: 'application/vnd.pagerduty+json;version=2',
        },
      },
      { clock: this.#clock, retry: this.#retry, signal },
    );
    this.#pauseUntil = this.#clock.now() + pauseAfter(answer.headers);
    return answer;
  }

  #urlOf(path: string, query: Query) {
    const url = new URL(this.#apiBaseUrl);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
    url.search = '';
    url.hash = '';
    for (const [name, value] of Object.entries(query)) {
      for (const item of [value].flat()) {
        url.searchParams.append(
          Array.isArray(value) ? `${name}[]` : name,
          String(item),
        );
      }
    }
    return url;
  }
}

function errorOf(status: number, target: string): PagerDutyError {
  switch (status) {
    case 401:
      return new PagerDutyError(
        'unauthorized',
        `${target} answered 401: the account's credentials are refused. Configure a valid apiToken or oauth client.`,
      );
    case 402:
      return new PagerDutyError(
        'not-available',
        `${target} answered 402: the account's plan does not include this.`,
      );
    case 403:
      return new PagerDutyError(
        'not-available',
        `${target} answered 403: the account's credentials may not read this. Grant the scope or a role that may.`,
      );
    case 400:
    case 404:
      return new RejectedRequestError(target, status);
    default:
      return new PagerDutyError(
        'bad-answer',
        `${target} answered ${status}; check that apiBaseUrl is PagerDuty's.`,
      );
  }
}
