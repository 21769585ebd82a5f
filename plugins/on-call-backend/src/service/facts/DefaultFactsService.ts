import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  OnCallFacts,
  OnCallStatus,
} from '@operations-in-teams/plugin-on-call-common';
import type { AccountsConfig, OnCallConfig } from '../../config';
import type { HistoryStore, PolicyStore, ScheduleStore } from '../../database';
import type { Clock } from '../../pagerduty';
import type { OnCallService } from '../OnCallService';
import type { TeamResolver } from '../TeamResolver';
import type { FactsService } from './FactsService';
import { readCentral } from './readCentral';
import { readIncidentFacts } from './readIncidentFacts';
import { readEntities, readOwnersTeams } from './readOwners';
import { readRotations } from './readRotations';

export type FactsServiceOptions = {
  accounts: AccountsConfig;
  config: OnCallConfig;
  history: HistoryStore;
  policies: PolicyStore;
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
    const { clock, config, catalog, onCall, accounts } = this.#options;
    const now = clock.now();
    const statuses = await onCall.getStatuses(entityRefs, options);
    const entities = await readEntities(
      statuses.map(({ entityRef }) => entityRef),
      catalog,
      options,
    );
    const sources = {
      ...this.#options,
      accounts: accounts.accounts.map(({ id }) => id),
      testPageMarker: config.testPageMarker,
    };
    const teamsOf = await readOwnersTeams(entities, sources, options);
    const incidentFactsOf = await readIncidentFacts(now, statuses, sources);
    const isCentral = await readCentral(sources);
    const rotations = await readRotations(
      now,
      statuses.flatMap(status => {
        const entity = entities.get(status.entityRef);
        return entity?.kind === 'Group' ? [{ entity, status }] : [];
      }),
      sources,
    );
    return statuses.map(status => {
      const { entityRef } = status;
      const central = isCentral?.(status);
      const rotation = rotations.get(entityRef);
      return {
        entityRef,
        ...matchOf(status, teamsOf(entityRef)),
        ...(central !== undefined && { centralOperationsOnLevelOne: central }),
        ...incidentFactsOf(status),
        ...(rotation && { rotation }),
      };
    });
  }
}

function matchOf({ services }: OnCallStatus, teams: string[] | undefined) {
  if (!teams || services.length === 0) return {};
  return {
    teamMatchesOwner: services.every(
      ({ service }) => service.team && teams.includes(service.team.id),
    ),
  };
}
