import type { AuthService } from '@backstage/backend-plugin-api';
import { ForwardedError, NotFoundError } from '@backstage/errors';
import type {
  OnCallApi,
  OnCallRequestOptions,
  OnCallService,
} from '@operations-in-teams/plugin-on-call-common';
import { serviceKeyOf } from '../domain/serviceNames';

/** As many as the on-call plugin answers with, or for, at once. */
const BATCH_SIZE = 500;
const REQUEST_TIMEOUT_MS = 60_000;

/** What the on-call plugin mirrors of PagerDuty. */
export interface OnCallReader {
  /** Ids of all accounts, also of those that never answered. */
  accounts(signal?: AbortSignal): Promise<string[]>;
  /** All services; throws rather than to leave one out. */
  services(signal?: AbortSignal): Promise<OnCallService[]>;
  /** Refs of entities by the key of the services that they lead to. */
  dependents(
    entityRefs: string[],
    signal?: AbortSignal,
  ): Promise<Map<string, string[]>>;
}

/** Asks the on-call plugin as the catalog plugin, page by page. */
export class DefaultOnCallReader implements OnCallReader {
  readonly #onCall: OnCallApi;
  readonly #auth: AuthService;

  static create(options: { onCall: OnCallApi; auth: AuthService }) {
    return new DefaultOnCallReader(options);
  }

  private constructor(options: { onCall: OnCallApi; auth: AuthService }) {
    this.#onCall = options.onCall;
    this.#auth = options.auth;
  }

  async accounts(signal?: AbortSignal) {
    const { items } = await this.#ask(signal, options =>
      this.#onCall.getSources(options),
    );
    return items.map(({ account }) => account);
  }

  async services(signal?: AbortSignal) {
    const services = new Map<string, OnCallService>();
    const cursors = new Set<string>();
    let cursor: string | undefined;
    do {
      const query = { limit: BATCH_SIZE, ...(cursor && { cursor }) };
      const { items, pageInfo } = await this.#ask(signal, options =>
        this.#onCall.getServices(query, options),
      );
      for (const service of items) {
        services.set(serviceKeyOf(service), service);
      }
      cursor = pageInfo.nextCursor;
      if (cursor ? cursors.has(cursor) : services.size < pageInfo.totalItems) {
        throw new Error(
          `The on-call plugin's list of services is not complete: ${services.size} of ${pageInfo.totalItems} were listed. The next run reads it anew.`,
        );
      }
      if (cursor) cursors.add(cursor);
    } while (cursor);
    return [...services.values()];
  }

  async dependents(entityRefs: string[], signal?: AbortSignal) {
    const dependents = new Map<string, string[]>();
    for (let start = 0; start < entityRefs.length; start += BATCH_SIZE) {
      const refs = entityRefs.slice(start, start + BATCH_SIZE);
      const { items } = await this.#ask(signal, options =>
        this.#onCall.queryStatuses(refs, options),
      );
      for (const { entityRef, services } of items) {
        for (const { service } of services) {
          const key = serviceKeyOf(service);
          dependents.set(key, [...(dependents.get(key) ?? []), entityRef]);
        }
      }
    }
    return dependents;
  }

  async #ask<T>(
    signal: AbortSignal | undefined,
    ask: (options: OnCallRequestOptions) => Promise<T>,
  ): Promise<T> {
    const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    try {
      const { token } = await this.#auth.getPluginRequestToken({
        onBehalfOf: await this.#auth.getOwnServiceCredentials(),
        targetPluginId: 'on-call',
      });
      return await ask({
        token,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
    } catch (error) {
      if (error instanceof Error && 'statusCode' in error) {
        if (error.statusCode === 404) {
          throw new NotFoundError(
            'The on-call plugin does not answer; add @operations-in-teams/plugin-on-call-backend to the backend',
          );
        }
      }
      throw new ForwardedError('The on-call plugin cannot be asked', error);
    }
  }
}
