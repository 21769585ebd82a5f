import type { Reference } from '@operations-in-teams/plugin-on-call-common';
import type { z } from 'zod';
import type { AccountConnection } from '../config';
import type { AuditRecord } from '../mirror/audit/types';
import type { IncidentUpdate, LogPage } from '../mirror/history/types';
import type {
  ListedSchedule,
  PulledSchedule,
  ScheduleSystem,
} from '../mirror/schedules/types';
import type {
  PulledList,
  PulledOnCalls,
  PulledPerson,
  PulledPolicy,
  PulledService,
} from '../mirror/types';
import { auditRecordSchema } from './parseAudit';
import { incidentSchema, parseLogEntries } from './parseIncidents';
import { parseList } from './parseList';
import { personSchema, teamSchema } from './parsePeople';
import { policySchema } from './parsePolicies';
import { listedScheduleSchema } from './parseSchedules';
import { serviceSchema } from './parseServices';
import { readCursor } from './readCursor';
import { type ListRequest, readList } from './readList';
import { type OnCallsResult, readOnCalls } from './readOnCalls';
import { readRange } from './readRange';
import { readSchedule } from './readSchedule';
import {
  HttpTransport,
  type Transport,
  type TransportOptions,
} from './Transport';

const UTC = { time_zone: 'UTC' };

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

  /** The schedules of one system; the lists of both are disjoint. */
  listSchedules(
    system: ScheduleSystem,
    signal?: AbortSignal,
  ): Promise<PulledList<ListedSchedule>> {
    return this.#list(
      {
        path: system === 'v3' ? '/v3/schedules' : '/schedules',
        key: 'schedules',
      },
      listedScheduleSchema(system),
      signal,
    );
  }

  /** Final shifts in a window; those that reach beyond it come cut. */
  readSchedule(
    schedule: { id: string; system: ScheduleSystem },
    window: PulledOnCalls['window'],
    signal?: AbortSignal,
  ): Promise<PulledSchedule> {
    return readSchedule(this.#transport, schedule, window, signal);
  }

  /** Incidents that were created in a window of six months at most. */
  async listIncidents(
    window: PulledOnCalls['window'],
    signal?: AbortSignal,
  ): Promise<PulledList<IncidentUpdate>> {
    const items = await readRange(
      this.#transport,
      { path: '/incidents', key: 'incidents', query: UTC },
      window,
      signal,
    );
    return parseList(items, incidentSchema);
  }

  /** What happened to incidents in a window. */
  async readLog(
    window: PulledOnCalls['window'],
    signal?: AbortSignal,
  ): Promise<LogPage> {
    const entries = await readRange(
      this.#transport,
      { path: '/log_entries', key: 'log_entries', query: UTC },
      window,
      signal,
    );
    return parseLogEntries(entries);
  }

  /**
   * Who changed schedules in a window of 31 days at most. Needs a token of an
   * administrator or of the account, and a plan with the audit trail.
   */
  async listAuditRecords(
    window: PulledOnCalls['window'],
    signal?: AbortSignal,
  ): Promise<PulledList<AuditRecord>> {
    const items = await readRange(
      this.#transport,
      {
        path: '/audit/records',
        key: 'records',
        query: { root_resource_types: ['schedules'] },
      },
      window,
      signal,
      readCursor,
    );
    return parseList(items, auditRecordSchema);
  }

  /** One service; undefined where it makes no sense. */
  async readService(
    id: string,
    signal?: AbortSignal,
  ): Promise<PulledService | undefined> {
    const answer = await this.#transport.get(
      `/services/${id}`,
      { include: ['integrations'] },
      signal,
    );
    const { service } = (answer ?? {}) as { service?: unknown };
    return parseList([service], serviceSchema).items[0];
  }

  async #list<T>(
    list: ListRequest,
    schema: z.ZodType<T>,
    signal?: AbortSignal,
  ): Promise<PulledList<T>> {
    return parseList(await readList(this.#transport, list, signal), schema);
  }
}
