import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type CoverageInput,
  type CoveragePage,
  type Interval,
  type NowRow,
  nowRowAt,
  policyCoverageAt,
} from '@operations-in-teams/plugin-on-call-common';
import type { AccountsConfig, OnCallConfig } from '../config';
import {
  keyOf,
  type PolicyEntry,
  type PolicyKey,
  type PolicyStore,
  type ScheduleStore,
} from '../database';
import type { Clock } from '../pagerduty';
import type { CoverageService } from './CoverageService';
import { decodeCursor, encodeCursor } from './cursor';
import type { OnCallService } from './OnCallService';
import { pageOf } from './pageOf';
import { readWindow } from './readWindow';
import type { TeamResolver } from './TeamResolver';
import { withScheduleShifts } from './withScheduleShifts';

const DAY = 24 * 60 * 60 * 1000;
const TIMELINE_DAYS = 28;
const LONGEST_TIMELINE = 120;
const LOOK_AHEAD = 90 * DAY;

/** As many services as a row lists; `serviceCount` counts all of them. */
const LISTED_SERVICES = 50;

export type CoverageServiceOptions = {
  accounts: AccountsConfig;
  config: OnCallConfig;
  policies: PolicyStore;
  schedules: ScheduleStore;
  onCall: OnCallService;
  teams: TeamResolver;
  clock: Clock;
};

type Caller = { credentials: BackstageCredentials };

export class DefaultCoverageService implements CoverageService {
  readonly #options: CoverageServiceOptions;
  readonly #accounts: string[];

  static create(options: CoverageServiceOptions) {
    return new DefaultCoverageService(options);
  }

  private constructor(options: CoverageServiceOptions) {
    this.#options = options;
    this.#accounts = options.accounts.accounts.map(({ id }) => id);
  }

  async getNow(
    query: { limit: number; cursor?: string; search?: string; team?: string },
    options: Caller,
  ) {
    const now = this.#options.clock.now();
    const found = await this.#search(
      await this.#entriesOf(query.team, options),
      query.search,
      now,
    );
    const { page, pageInfo } = pageOf(found, query);
    const policies = await this.#options.policies.getPolicies(page);
    const items = page.flatMap((entry): NowRow[] => {
      const policy = policies.get(keyOf(entry));
      return policy
        ? [
            nowRowAt(now, {
              ...partsOf(entry),
              policy,
              collectedAt: policy.collectedAt,
            }),
          ]
        : [];
    });
    return {
      asOf: new Date(now).toISOString(),
      items,
      pageInfo,
      sources: await this.#options.onCall.getSources(),
    };
  }

  async getCoverage(
    query: {
      limit: number;
      cursor?: string;
      team?: string;
      from?: string;
      to?: string;
    },
    options: Caller,
  ): Promise<CoveragePage> {
    const now = this.#options.clock.now();
    const window = timelineOf(now, query);
    const entries = await this.#entriesOf(query.team, options);
    const { page, pageInfo } = pageOf(entries, query);
    return this.#coverageOf(now, window, page, pageInfo);
  }

  async getEntityCoverage(
    entityRef: string,
    query: { from?: string; to?: string },
    options: Caller,
  ): Promise<CoveragePage | undefined> {
    const now = this.#options.clock.now();
    const window = timelineOf(now, query);
    const [status] = await this.#options.onCall.getStatuses(
      [entityRef],
      options,
    );
    if (!status) return undefined;
    const keys = new Set(
      status.services.flatMap(({ service: { account, policy } }) =>
        policy ? [keyOf({ account, id: policy.id })] : [],
      ),
    );
    const entries = await this.#entriesOf(undefined, options);
    const page = entries.filter(entry => keys.has(keyOf(entry)));
    const answer = await this.#coverageOf(now, window, page, {
      totalItems: page.length,
    });
    return { ...answer, sources: status.sources };
  }

  async getSchedules(query: { limit: number; cursor?: string }) {
    const { schedules, total } = await this.#options.schedules.listSchedules({
      accounts: this.#accounts,
      limit: query.limit + 1,
      now: new Date(this.#options.clock.now()),
      ...(query.cursor && { after: decodeCursor(query.cursor) }),
    });
    return paged(schedules, total, query.limit);
  }

  async getPeople(query: {
    limit: number;
    cursor?: string;
    matched?: boolean;
  }) {
    const { people, total } = await this.#options.policies.listPeople({
      accounts: this.#accounts,
      limit: query.limit + 1,
      ...(query.matched !== undefined && { matched: query.matched }),
      ...(query.cursor && { after: decodeCursor(query.cursor) }),
    });
    return paged(people, total, query.limit);
  }

  async #coverageOf(
    now: number,
    window: Interval,
    page: PolicyEntry[],
    pageInfo: CoveragePage['pageInfo'],
  ): Promise<CoveragePage> {
    const { policies, schedules, onCall } = this.#options;
    const scheduled = await withScheduleShifts(
      now,
      {
        start: Math.min(now, window.start),
        end: Math.max(now + LOOK_AHEAD, window.end),
      },
      await policies.getPolicies(page),
      schedules,
    );
    const central = await this.#centralSchedules();
    return {
      asOf: new Date(now).toISOString(),
      from: new Date(window.start).toISOString(),
      to: new Date(window.end).toISOString(),
      items: page.flatMap(entry => {
        const policy = scheduled.get(keyOf(entry));
        if (!policy) return [];
        const input: CoverageInput = {
          ...partsOf(entry),
          policy,
          collectedAt: policy.collectedAt,
          leavers: policy.leavers,
          ...(central && {
            centralScheduleIds: central.get(entry.account) ?? new Set(),
          }),
        };
        return [policyCoverageAt(now, window, input)];
      }),
      pageInfo,
      sources: await onCall.getSources(),
    };
  }

  /** By account; undefined where it is not configured what is central. */
  async #centralSchedules() {
    const { config, schedules } = this.#options;
    const { centralOperations } = config;
    if (!centralOperations) return undefined;
    const central = new Map(
      this.#accounts.map(account => [
        account,
        new Set(centralOperations.schedules),
      ]),
    );
    const ofTeams = await schedules.findSchedulesOfTeams(
      this.#accounts,
      centralOperations.teams,
    );
    for (const { account, id } of ofTeams) central.get(account)?.add(id);
    return central;
  }

  async #entriesOf(team: string | undefined, options: Caller) {
    const entries = await this.#options.policies.listPolicies(this.#accounts);
    if (team === undefined) return entries;
    const teams = new Set(await this.#options.teams.resolve(team, options));
    return entries.filter(({ teamIds }) => teamIds.some(id => teams.has(id)));
  }

  async #search(
    entries: PolicyEntry[],
    search: string | undefined,
    now: number,
  ): Promise<PolicyEntry[]> {
    const text = search?.trim().toLocaleLowerCase('en-US');
    if (!text) return entries;
    const byPerson: PolicyKey[] =
      await this.#options.policies.findPoliciesByPerson(
        this.#accounts,
        text,
        new Date(now),
      );
    const people = new Set(byPerson.map(keyOf));
    return entries.filter(
      entry =>
        people.has(keyOf(entry)) ||
        [entry.name, entry.team?.name, ...entry.services.map(s => s.name)].some(
          name => name?.toLocaleLowerCase('en-US').includes(text),
        ),
    );
  }
}

function timelineOf(now: number, query: { from?: string; to?: string }) {
  return readWindow(
    query,
    { start: now, end: now + TIMELINE_DAYS * DAY },
    LONGEST_TIMELINE,
  );
}

function partsOf({ account, team, services }: PolicyEntry) {
  return {
    account,
    ...(team && { team }),
    services: services.slice(0, LISTED_SERVICES),
    serviceCount: services.length,
  };
}

function paged<T extends { account: string; name: string; id: string }>(
  found: T[],
  total: number,
  limit: number,
) {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    pageInfo: {
      totalItems: total,
      ...(last &&
        found.length > items.length && { nextCursor: encodeCursor(last) }),
    },
  };
}
