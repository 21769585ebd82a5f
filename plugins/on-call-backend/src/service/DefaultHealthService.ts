import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  describeOfficeHours,
  type Health,
  healthGroupOf,
  type HealthGroup,
  type HealthScope,
  type Incident,
  type InterruptionClass,
  mondayOf,
  type OnCallService as Service,
  weeksOf,
} from '@operations-in-teams/plugin-on-call-common';
import type { AccountsConfig, OnCallConfig } from '../config';
import {
  type HistoryStore,
  type IncidentRow,
  type IncidentScope,
  type InterruptionRow,
  keyOf,
  type PolicyStore,
  type ScheduleStore,
} from '../database';
import type { Clock } from '../pagerduty';
import type { HealthService } from './HealthService';
import { decodeCursor, encodeCursor, UNKNOWN_CURSOR } from './cursor';
import type { OnCallService } from './OnCallService';
import { readQuietTimes } from './quietTimes';
import { readWindow } from './readWindow';
import type { TeamResolver } from './TeamResolver';

const DAY = 24 * 60 * 60 * 1000;
const STANDARD_WEEKS = 12;
const LONGEST_WINDOW = 400;
const MAXIMUM_GROUPS = 1000;

export type HealthServiceOptions = {
  accounts: AccountsConfig;
  config: OnCallConfig;
  history: HistoryStore;
  policies: PolicyStore;
  schedules: ScheduleStore;
  onCall: OnCallService;
  teams: TeamResolver;
  clock: Clock;
};

type Caller = { credentials: BackstageCredentials };

export class DefaultHealthService implements HealthService {
  readonly #options: HealthServiceOptions;
  readonly #accounts: string[];

  static create(options: HealthServiceOptions) {
    return new DefaultHealthService(options);
  }

  private constructor(options: HealthServiceOptions) {
    this.#options = options;
    this.#accounts = options.accounts.accounts.map(({ id }) => id);
  }

  async getHealth(
    query: HealthScope & { groupBy: 'team' | 'service' },
    options: Caller,
  ): Promise<Health> {
    const { clock, config, history, onCall } = this.#options;
    const now = clock.now();
    const scope = await this.#scopeOf(query, now, options);
    const services = await this.#servicesOf(scope);
    const incidents = await history.findIncidents(scope);
    const interruptions = await history.findInterruptions(scope);
    const quietOf = await readQuietTimes({
      ...this.#options,
      services,
      interruptions,
      window: { ...scope.window, end: Math.min(scope.window.end, now) },
      hours: config.hours,
    });
    const weeks = weeksOf(scope.window);
    const health = (some: Service[]): HealthGroup => {
      const ids = new Set(some.map(keyOf));
      const quiet = quietOf(some);
      return {
        ...healthGroupOf(
          weeks,
          incidents
            .filter(incident => ids.has(serviceKeyOf(incident)))
            .map(toHealth),
          interruptions
            .filter(interruption => ids.has(serviceKeyOf(interruption)))
            .map(interruption => ({
              ...interruption,
              personId: interruption.person.id,
            })),
        ),
        ...(quiet && { quiet }),
      };
    };
    const knownFrom = await this.#knownFrom();
    return {
      asOf: new Date(now).toISOString(),
      from: new Date(scope.window.start).toISOString(),
      to: new Date(scope.window.end).toISOString(),
      groupBy: query.groupBy,
      officeHours: describeOfficeHours(config.hours),
      ...(knownFrom && { knownFrom: knownFrom.toISOString() }),
      weeks: weeks.map(week => new Date(week).toISOString()),
      total: health(services),
      groups: groupsOf(services, query.groupBy)
        .slice(0, MAXIMUM_GROUPS)
        .map(({ account, group, services: some }) => ({
          ...health(some),
          account,
          ...(group && { group }),
        })),
      sources: await onCall.getSources(),
    };
  }

  async getIncidents(
    query: HealthScope & {
      class?: InterruptionClass;
      title?: string;
      limit: number;
      cursor?: string;
    },
    options: Caller & { people: 'all' | { userRef?: string } },
  ) {
    const { clock, history } = this.#options;
    const scope = await this.#scopeOf(query, clock.now(), options);
    const { incidents, total } = await history.listIncidents({
      ...scope,
      ...(query.class && { class: query.class }),
      ...(query.title !== undefined && { title: query.title }),
      limit: query.limit + 1,
      ...(query.cursor && { after: positionOf(query.cursor) }),
    });
    const page = incidents.slice(0, query.limit);
    const interruptions = await history.findInterruptionsOf(page);
    const services = new Map(
      (await this.#servicesOf(scope)).map(service => [keyOf(service), service]),
    );
    const last = page.at(-1);
    return {
      items: page.map(incident =>
        toIncident(
          incident,
          services.get(serviceKeyOf(incident)),
          interruptions.filter(
            ({ account, incidentId }) =>
              account === incident.account && incidentId === incident.id,
          ),
          options.people,
        ),
      ),
      pageInfo: {
        totalItems: total,
        ...(last &&
          incidents.length > page.length && {
            nextCursor: encodeCursor({
              account: last.account,
              name: String(last.createdAt),
              id: last.id,
            }),
          }),
      },
      sources: await this.#options.onCall.getSources(),
    };
  }

  async #scopeOf(
    query: HealthScope,
    now: number,
    options: Caller,
  ): Promise<IncidentScope> {
    const start = mondayOf(now) - (STANDARD_WEEKS - 1) * 7 * DAY;
    return {
      accounts: this.#accounts,
      window: readWindow(query, { start, end: now }, LONGEST_WINDOW),
      ...(query.service !== undefined && { serviceIds: [query.service] }),
      ...(query.team !== undefined && {
        teamIds: await this.#options.teams.resolve(query.team, options),
      }),
    };
  }

  async #servicesOf({ serviceIds, teamIds }: IncidentScope) {
    const services = await this.#options.policies.listServices(this.#accounts);
    return services.filter(
      ({ id, team }) =>
        (!serviceIds || serviceIds.includes(id)) &&
        (!teamIds || (team && teamIds.includes(team.id))),
    );
  }

  async #knownFrom(): Promise<Date | undefined> {
    let latest: Date | undefined;
    for (const account of this.#accounts) {
      const state = await this.#options.history.getHistory(account);
      if (state && (!latest || state.filledFrom > latest)) {
        latest = state.filledFrom;
      }
    }
    return latest;
  }
}

function groupsOf(services: Service[], groupBy: 'team' | 'service') {
  const groups = new Map<
    string,
    { account: string; group: Service['team']; services: Service[] }
  >();
  for (const service of services) {
    const { account, id, name, url, team } = service;
    const group = groupBy === 'team' ? team : { id, name, ...(url && { url }) };
    const key = keyOf({ account, id: group?.id ?? '' });
    const known = groups.get(key);
    if (known) known.services.push(service);
    else groups.set(key, { account, group, services: [service] });
  }
  const nameOf = (entry: { group: Service['team'] }) =>
    entry.group?.name ?? '\uffff';
  return [...groups.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function toHealth(incident: IncidentRow) {
  return {
    ...incident,
    service: incident.service ?? {
      id: incident.serviceId,
      name: incident.serviceId,
    },
  };
}

function toIncident(
  incident: IncidentRow,
  service: Service | undefined,
  interruptions: InterruptionRow[],
  people: 'all' | { userRef?: string },
): Incident {
  const time = (moment: number) => new Date(moment).toISOString();
  const { service: reference } = toHealth(incident);
  return {
    account: incident.account,
    id: incident.id,
    ...(incident.number !== undefined && { number: incident.number }),
    title: incident.title,
    ...(incident.url && { url: incident.url }),
    service: {
      id: reference.id,
      name: reference.name,
      ...(service?.url && { url: service.url }),
    },
    ...(service?.team && { team: service.team }),
    urgency: incident.urgency ?? 'unknown',
    status: incident.status ?? 'unknown',
    createdAt: time(incident.createdAt),
    ...(incident.acknowledgedAt !== undefined && {
      acknowledgedAt: time(incident.acknowledgedAt),
    }),
    ...(incident.resolvedAt !== undefined && {
      resolvedAt: time(incident.resolvedAt),
    }),
    interruptions: interruptions.map(({ at, class: kind, person }) => ({
      at: time(at),
      class: kind,
      ...((people === 'all' ||
        (people.userRef !== undefined &&
          people.userRef === person.userRef)) && {
        person,
      }),
    })),
  };
}

function serviceKeyOf(row: { account: string; serviceId: string }) {
  return keyOf({ account: row.account, id: row.serviceId });
}

function positionOf(cursor: string) {
  const { account, name, id } = decodeCursor(cursor);
  const createdAt = Number(name);
  if (!(Math.abs(createdAt) < 8e15)) throw new InputError(UNKNOWN_CURSOR);
  return { account, id, createdAt };
}
