import { ConfigReader } from '@backstage/config';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  readAccounts,
  readOnCallConfig,
} from '../../plugins/on-call-backend/src/config';
import {
  DatabaseHistoryStore,
  DatabaseMirrorStore,
  DatabasePolicyStore,
  DatabaseScheduleStore,
} from '../../plugins/on-call-backend/src/database';
import { HistoryTask } from '../../plugins/on-call-backend/src/mirror/history/HistoryTask';
import { CatalogPeopleMatcher } from '../../plugins/on-call-backend/src/mirror/matchPeople';
import { PullTask } from '../../plugins/on-call-backend/src/mirror/PullTask';
import { dueSlots } from '../../plugins/on-call-backend/src/mirror/schedules/slots';
import { SchedulesTask } from '../../plugins/on-call-backend/src/mirror/schedules/SchedulesTask';
import type { Clock } from '../../plugins/on-call-backend/src/pagerduty';
import { DefaultFactsService } from '../../plugins/on-call-backend/src/service/facts/DefaultFactsService';
import { DefaultOnCallService } from '../../plugins/on-call-backend/src/service/DefaultOnCallService';
import { TeamResolver } from '../../plugins/on-call-backend/src/service/TeamResolver';
import type { OnCallAssignment } from '../lib/types';
import { keepWarnings, openDatabase } from './backendServices';

const TOKEN = 'demo-pagerduty-token';
const PULL = 5 * 60_000;
const ENTITIES_PER_QUERY = 500;

/** A clock that goes on by waiting, and takes no time for it. */
class WaitlessClock implements Clock {
  #now: number;

  constructor(start: number) {
    this.#now = start;
  }

  now() {
    return this.#now;
  }

  random() {
    return 0.5;
  }

  async wait(milliseconds: number) {
    this.#now += milliseconds;
  }

  goOnTo(moment: number) {
    this.#now = Math.max(this.#now, moment);
  }
}

/** The on-call backend without its HTTP API, on a database of its own. */
export class OnCallSurroundings {
  readonly warnings: string[];
  readonly tasks: [PullTask, SchedulesTask, HistoryTask];
  readonly entityRefs: string[];
  readonly #parts: Parts;
  #nextPull: number;

  static async create(assignment: OnCallAssignment) {
    const entities = await readEntities(assignment.simulatorUrl);
    return new OnCallSurroundings(await createParts(assignment, entities));
  }

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.warnings = parts.warnings;
    this.tasks = parts.tasks;
    this.entityRefs = parts.entities
      .filter(({ kind }) => kind === 'Component')
      .map(entity => stringifyEntityRef(entity));
    this.#nextPull = parts.clock.now() + PULL;
  }

  /** All three tasks, five minutes after the last time. */
  async pull() {
    for (const task of this.tasks) {
      await this.syncClock();
      await task.run();
    }
    this.#parts.clock.goOnTo(this.#nextPull);
    this.#nextPull = this.#parts.clock.now() + PULL;
  }

  async syncClock() {
    const { simulatorUrl, clock } = this.#parts;
    const response = await fetch(`${simulatorUrl}/control/clock`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ stopAt: new Date(clock.now()).toISOString() }),
    });
    if (!response.ok) throw new Error('The simulator keeps its clock');
  }

  async isFilled(): Promise<boolean> {
    const { schedules, history, clock, config } = this.#parts;
    const ids = (await schedules.getSchedules('default')).map(({ id }) => id);
    if (ids.length === 0) return false;
    const state = await history.getHistory('default');
    const known = new Set(
      (await schedules.getSlots('default')).map(
        ({ scheduleId, slot }) => `${scheduleId}/${slot}`,
      ),
    );
    const missing = dueSlots(clock.now(), ids, []).filter(
      ({ scheduleId, slot }) => !known.has(`${scheduleId}/${slot}`),
    );
    return (
      missing.length === 0 &&
      state !== undefined &&
      state.filledFrom.getTime() <= clock.now() - config.historyMs + PULL * 288
    );
  }

  /** Milliseconds in the middle, and statements, of the same again and again. */
  async repeat(times: number, run: () => Promise<unknown>) {
    let statements = 0;
    const count = () => {
      statements += 1;
    };
    this.#parts.knex.on('query', count);
    const milliseconds: number[] = [];
    for (let i = 0; i < times; i++) {
      const before = process.hrtime.bigint();
      await run();
      milliseconds.push(Number(process.hrtime.bigint() - before) / 1e6);
    }
    this.#parts.knex.removeListener('query', count);
    return {
      statements: statements / times,
      milliseconds: milliseconds.sort((a, b) => a - b)[Math.floor(times / 2)],
    };
  }

  async status(refs: string[]) {
    await this.#inBatches(refs, batch =>
      this.#parts.onCall.getStatuses(batch, this.#parts.caller),
    );
  }

  async facts(refs: string[]) {
    await this.#inBatches(refs, batch =>
      this.#parts.facts.getFacts(batch, this.#parts.caller),
    );
  }

  async stop() {
    await this.#parts.knex.destroy();
  }

  async #inBatches(
    refs: string[],
    ask: (batch: string[]) => Promise<Array<object>>,
  ) {
    for (let i = 0; i < refs.length; i += ENTITIES_PER_QUERY) {
      const batch = refs.slice(i, i + ENTITIES_PER_QUERY);
      const answers = await ask(batch);
      if (answers.length !== batch.length) {
        throw new Error('Not all entities were answered for');
      }
    }
  }
}

type Parts = Awaited<ReturnType<typeof createParts>>;

async function createParts(
  { simulatorUrl, databaseFile, now }: OnCallAssignment,
  entities: Entity[],
) {
  const warnings: string[] = [];
  const logger = keepWarnings(warnings);
  const knex: Knex = openDatabase(databaseFile);
  const database = { getClient: async () => knex };
  const rootConfig = new ConfigReader({
    pagerDuty: { apiToken: TOKEN, apiBaseUrl: `${simulatorUrl}/pagerduty` },
  });
  const accounts = readAccounts(rootConfig);
  const config = readOnCallConfig(rootConfig);
  const clock = new WaitlessClock(Date.parse(now));
  const catalog = catalogServiceMock({ entities });
  const events = { publish: async () => {}, subscribe: async () => {} };
  const store = await DatabaseMirrorStore.create({ database });
  const policies = await DatabasePolicyStore.create({ database });
  const history = await DatabaseHistoryStore.create({ database });
  const schedules = await DatabaseScheduleStore.create({ database });
  const common = { accounts: accounts.accounts, config, logger, clock };
  const onCall = DefaultOnCallService.create({
    accounts,
    config,
    store,
    schedules,
    catalog,
    clock,
  });
  const tasks: [PullTask, SchedulesTask, HistoryTask] = [
    new PullTask({
      ...common,
      store,
      people: new CatalogPeopleMatcher({
        catalog,
        auth: mockServices.auth(),
        logger,
        config,
      }),
      events,
    }),
    new SchedulesTask({ ...common, store: schedules }),
    new HistoryTask({ ...common, store: history, feeds: schedules, events }),
  ];
  const credentials: BackstageCredentials = await mockServices
    .auth()
    .getOwnServiceCredentials();
  return {
    warnings,
    knex,
    config,
    clock,
    history,
    schedules,
    tasks,
    entities,
    simulatorUrl,
    onCall,
    caller: { credentials },
    facts: DefaultFactsService.create({
      accounts,
      config,
      history,
      policies,
      schedules,
      onCall,
      teams: new TeamResolver({ catalog, policies, accounts: ['default'] }),
      catalog,
      clock,
    }),
  };
}

/** A Component for each service and a User for each person. */
async function readEntities(simulatorUrl: string): Promise<Entity[]> {
  const services = await readAll(simulatorUrl, 'services');
  const people = await readAll(simulatorUrl, 'users');
  return [
    ...services.map(
      ({ id }): Entity => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: `service-${id.toLocaleLowerCase('en-US')}`,
          namespace: 'default',
          annotations: { 'pagerduty.com/service-id': id },
        },
        spec: {},
      }),
    ),
    ...people.map(
      ({ id, email = '' }): Entity => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'User',
        metadata: {
          name: `user-${id.toLocaleLowerCase('en-US')}`,
          namespace: 'default',
        },
        spec: { profile: { email } },
      }),
    ),
  ];
}

async function readAll(simulatorUrl: string, key: 'services' | 'users') {
  const items: Array<{ id: string; email?: string }> = [];
  for (let more = true; more; ) {
    const response = await fetch(
      `${simulatorUrl}/pagerduty/${key}?limit=100&offset=${items.length}`,
      { headers: { authorization: `Token token=${TOKEN}` } },
    );
    const page = (await response.json()) as {
      more: boolean;
      [list: string]: unknown;
    };
    items.push(...(page[key] as typeof items));
    more = page.more;
  }
  return items;
}
