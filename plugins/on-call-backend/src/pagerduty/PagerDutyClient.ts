import type { Reference } from '@operations-in-teams/plugin-on-call-common';
import type { z } from 'zod';
import type { AccountConnection } from '../config';
import type {
  PulledList,
  PulledOnCalls,
  PulledPerson,
  PulledPolicy,
  PulledService,
} from '../mirror/types';
import { parseList } from './parseList';
import { personSchema, teamSchema } from './parsePeople';
import { policySchema } from './parsePolicies';
import { serviceSchema } from './parseServices';
import { type ListRequest, readList } from './readList';
import { type OnCallsResult, readOnCalls } from './readOnCalls';
import {
  HttpTransport,
  type Transport,
  type TransportOptions,
} from './Transport';

/**
 * Reads one PagerDuty account. Every list comes whole or as a
 * `PagerDutyError`; what it holds is checked and reduced to what is used.
 */
export class PagerDutyClient {
  readonly #transport: Transport;

  static create(connection: AccountConnection, options?: TransportOptions) {
    return new PagerDutyClient(HttpTransport.create(connection, options));
  }

  private constructor(transport: Transport) {
    this.#transport = transport;
  }

  listServices(signal?: AbortSignal): Promise<PulledList<PulledService>> {
    return this.#list(
      {
        path: '/services',
        key: 'services',
        query: { include: ['integrations'] },
      },
      serviceSchema,
      signal,
    );
  }

  listTeams(signal?: AbortSignal): Promise<PulledList<Reference>> {
    return this.#list({ path: '/teams', key: 'teams' }, teamSchema, signal);
  }

  listPeople(signal?: AbortSignal): Promise<PulledList<PulledPerson>> {
    return this.#list({ path: '/users', key: 'users' }, personSchema, signal);
  }

  listPolicies(signal?: AbortSignal): Promise<PulledList<PulledPolicy>> {
    return this.#list(
      { path: '/escalation_policies', key: 'escalation_policies' },
      policySchema,
      signal,
    );
  }

  listOnCalls(
    policyIds: string[],
    window: PulledOnCalls['window'],
    signal?: AbortSignal,
  ): Promise<OnCallsResult> {
    return readOnCalls(this.#transport, policyIds, window, signal);
  }

  async #list<T>(
    list: ListRequest,
    schema: z.ZodType<T>,
    signal?: AbortSignal,
  ): Promise<PulledList<T>> {
    return parseList(await readList(this.#transport, list, signal), schema);
  }
}
