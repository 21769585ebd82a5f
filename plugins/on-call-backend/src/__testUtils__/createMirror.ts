import {
  mockServices,
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { EventParams, EventsService } from '@backstage/plugin-events-node';
import { readAccounts, readOnCallConfig, readPayPolicy } from '../config';
import {
  DatabaseAuditStore,
  DatabaseHistoryStore,
  DatabaseMirrorStore,
  DatabasePayMirrorStore,
  DatabasePayStore,
  DatabasePolicyStore,
  DatabaseScheduleStore,
} from '../database';
import { AuditTask } from '../mirror/audit/AuditTask';
import { CatalogPeopleMatcher } from '../mirror/matchPeople';
import { PullTask } from '../mirror/PullTask';
import { HistoryTask } from '../mirror/history/HistoryTask';
import { SchedulesTask } from '../mirror/schedules/SchedulesTask';
import { DefaultCoverageService } from '../service/DefaultCoverageService';
import { DefaultFactsService } from '../service/facts/DefaultFactsService';
import { DefaultHealthService } from '../service/DefaultHealthService';
import { DefaultOnCallService } from '../service/DefaultOnCallService';
import { createPay } from '../service/pay/createPay';
import { TeamResolver } from '../service/TeamResolver';
import { FakeClock } from './FakeClock';

/** Everything of the plugin but HTTP, on a database of its own. */
export async function createMirror(
  databases: TestDatabases,
  options: { config: object; entities?: Entity[]; now?: string },
  databaseId: TestDatabaseId = 'SQLITE_3',
) {
  const knex = await databases.init(databaseId);
  const database = mockServices.database({ knex, migrations: { skip: false } });
  const store = await DatabaseMirrorStore.create({ database });
  const policies = await DatabasePolicyStore.create({ database });
  const history = await DatabaseHistoryStore.create({ database });
  const schedules = await DatabaseScheduleStore.create({ database });
  const rootConfig = new ConfigReader(options.config as {});
  const accounts = readAccounts(rootConfig);
  const config = readOnCallConfig(rootConfig);
  const clock = new FakeClock(options.now);
  const catalog = catalogServiceMock({ entities: options.entities });
  const logger = mockServices.logger.mock();
  const published: EventParams[] = [];
  const events: EventsService = {
    publish: async event => {
      published.push(event);
    },
    subscribe: async () => {},
  };
  const task = new PullTask({
    accounts: accounts.accounts,
    config,
    store,
    people: new CatalogPeopleMatcher({
      catalog,
      auth: mockServices.auth(),
      logger,
      config,
    }),
    events,
    logger,
    clock,
  });
  const service = DefaultOnCallService.create({
    accounts,
    config,
    store,
    schedules,
    catalog,
    clock,
  });
  const teams = new TeamResolver({
    catalog,
    policies,
    accounts: accounts.accounts.map(({ id }) => id),
  });
  const coverage = DefaultCoverageService.create({
    accounts,
    config,
    policies,
    schedules,
    onCall: service,
    teams,
    clock,
  });
  const health = DefaultHealthService.create({
    accounts,
    config,
    history,
    policies,
    schedules,
    onCall: service,
    teams,
    clock,
  });
  const facts = DefaultFactsService.create({
    accounts,
    config,
    history,
    policies,
    schedules,
    onCall: service,
    teams,
    catalog,
    clock,
  });
  const historyTask = new HistoryTask({
    accounts: accounts.accounts,
    config,
    store: history,
    feeds: schedules,
    events,
    logger,
    clock,
  });
  const schedulesTask = new SchedulesTask({
    accounts: accounts.accounts,
    config,
    store: schedules,
    logger,
    clock,
  });
  const audit = await DatabaseAuditStore.create({ database });
  const auditTask = new AuditTask({
    accounts: accounts.accounts,
    config,
    store: audit,
    feeds: schedules,
    logger,
    clock,
  });
  const auth = mockServices.auth();
  const payStore = await DatabasePayStore.create({ database });
  const payOptions = {
    accounts: accounts.accounts.map(({ id }) => id),
    rules: readPayPolicy(rootConfig),
    store: payStore,
    feeds: schedules,
    mirror: await DatabasePayMirrorStore.create({ database }),
    history,
    catalog,
    auth,
    clock,
  };
  return {
    ...createPay(payOptions),
    payOptions,
    auditor: mockServices.auditor.mock(),
    auth,
    userInfo: mockServices.userInfo(),
    knex,
    store,
    schedules,
    history,
    policies,
    accounts: accounts.accounts,
    config,
    events,
    clock,
    catalog,
    logger,
    published,
    task,
    schedulesTask,
    audit,
    auditTask,
    historyTask,
    service,
    coverage,
    health,
    facts,
    teams,
  };
}

/** A catalog entity with annotations. */
export function entity(
  name: string,
  annotations: Record<string, string> = {},
  kind: string = 'Component',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', annotations },
    spec: {},
  };
}

/** A catalog User with an e-mail. */
export function user(name: string, email: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { email } },
  };
}
