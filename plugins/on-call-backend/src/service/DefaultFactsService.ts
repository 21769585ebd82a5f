import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  incidentFactsAt,
  type OnCallFacts,
  type OnCallStatus,
} from '@operations-in-teams/plugin-on-call-common';
import type { AccountsConfig, OnCallConfig } from '../config';
import {
  type HistoryState,
  type HistoryStore,
  keyOf,
  type ScheduleStore,
} from '../database';
import type { Clock } from '../pagerduty';
import type { FactsService } from './FactsService';
import type { OnCallService } from './OnCallService';
import { ENTITY_FIELDS, targetsOf } from './entityFields';
import type { TeamResolver } from './TeamResolver';

const DAY = 24 * 60 * 60 * 1000;

export type FactsServiceOptions = {
  accounts: AccountsConfig;
  config: OnCallConfig;
  history: HistoryStore;
  schedules: ScheduleStore;
  onCall: OnCallService;
  teams: TeamResolver;
  catalog: CatalogService;
  clock: Clock;
};

export class DefaultFactsService implements FactsService {
  readonly #options: FactsServiceOptions;

  static create(options: FactsServiceOptions) {
    return new DefaultFactsService(options);
  }

  private constructor(options: FactsServiceOptions) {
    this.#options = options;
  }

  async getFacts(
    entityRefs: string[],
    options: { credentials: BackstageCredentials },
  ): Promise<OnCallFacts[]> {
    const now = this.#options.clock.now();
    const statuses = await this.#options.onCall.getStatuses(
      entityRefs,
      options,
    );
    const teamsOf = await this.#readTeams(
      statuses.map(({ entityRef }) => entityRef),
      options,
    );
    const incidentsOf = await this.#readIncidents(now, statuses);
    const isCentral = await this.#readCentral();
    return statuses.map(status => {
      const teams = teamsOf(status.entityRef);
      const incidents = incidentsOf(status);
      const central = isCentral && isCentral(status);
      return {
        entityRef: status.entityRef,
        ...(teams &&
          status.services.length > 0 && {
            teamMatchesOwner: status.services.every(
              ({ service }) => service.team && teams.includes(service.team.id),
            ),
          }),
        ...(central !== undefined && { centralOperationsOnLevelOne: central }),
        ...(incidents && { incidents }),
      };
    });
  }

  /** Ids of the PagerDuty teams of each entity's owners. */
  async #readTeams(
    entityRefs: string[],
    options: { credentials: BackstageCredentials },
  ): Promise<(entityRef: string) => string[] | undefined> {
    const { catalog, teams } = this.#options;
    const entities = await read(entityRefs);
    const owners = new Map(
      [...entities].map(([ref, entity]) => [
        ref,
        targetsOf(entity, RELATION_OWNED_BY),
      ]),
    );
    const groups = await read([...new Set([...owners.values()].flat())]);
    const known = await teams.listTeams();
    return entityRef => {
      const own = (owners.get(entityRef) ?? [])
        .map(ref => groups.get(ref))
        .filter(group => group !== undefined);
      if (own.length === 0) return undefined;
      return own.flatMap(group => teams.teamsOf(group, known));
    };

    async function read(refs: string[]): Promise<Map<string, Entity>> {
      if (refs.length === 0) return new Map();
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: refs, fields: ENTITY_FIELDS },
        options,
      );
      return new Map(
        items
          .filter(item => item !== undefined)
          .map(item => [stringifyEntityRef(item), item]),
      );
    }
  }

  async #readIncidents(now: number, statuses: OnCallStatus[]) {
    const { history } = this.#options;
    const services = statuses.flatMap(status => status.services);
    const accounts = [...new Set(services.map(s => s.service.account))];
    const states = new Map<string, HistoryState | undefined>();
    for (const account of accounts) {
      states.set(account, await history.getHistory(account));
    }
    const scope = {
      accounts,
      // Of an incident that began before, interruptions count all the same.
      window: { start: now - 67 * DAY, end: now + DAY },
      ...(services.length <= 500 && {
        serviceIds: [...new Set(services.map(s => s.service.id))],
      }),
    };
    const incidents = await history.findIncidents(scope);
    const interruptions = await history.findInterruptions(scope);
    return (status: OnCallStatus) => {
      const own = new Set(status.services.map(({ service }) => keyOf(service)));
      const known = [
        ...new Set(status.services.map(({ service }) => service.account)),
      ].map(account => states.get(account));
      const whole = known.every(
        state => state && state.filledFrom.getTime() <= now - 60 * DAY,
      );
      if (own.size === 0 || !whole) return undefined;
      const isOwn = (row: { account: string; serviceId: string }) =>
        own.has(keyOf({ account: row.account, id: row.serviceId }));
      return {
        collectedAt: new Date(
          Math.min(...known.map(state => state!.filledTo.getTime())),
        ).toISOString(),
        ...incidentFactsAt(
          now,
          incidents.filter(isOwn).map(incident => ({
            ...incident,
            service: incident.service ?? {
              id: incident.serviceId,
              name: incident.serviceId,
            },
          })),
          interruptions
            .filter(isOwn)
            .map(row => ({ ...row, personId: row.person.id })),
        ),
      };
    };
  }

  /** Undefined where it is not configured what central operations is. */
  async #readCentral() {
    const { accounts, config, schedules } = this.#options;
    const { centralOperations } = config;
    if (!centralOperations) return undefined;
    const ofTeams = await schedules.findSchedulesOfTeams(
      accounts.accounts.map(({ id }) => id),
      centralOperations.teams,
    );
    const central = new Set(ofTeams.map(keyOf));
    return ({ services }: OnCallStatus): boolean | undefined => {
      if (services.length === 0 || services.some(s => s.levels.length === 0)) {
        return undefined;
      }
      return services.some(({ service, levels }) =>
        levels[0].targets.some(
          ({ type, id }) =>
            type === 'schedule' &&
            (centralOperations.schedules.includes(id) ||
              central.has(keyOf({ account: service.account, id }))),
        ),
      );
    };
  }
}
