import type {
  DatabaseService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import {
  type Clock,
  DefaultAwsOrganizationsService,
  systemClock,
} from '@operations-in-teams/plugin-aws-accounts-node';
import type { Knex } from 'knex';
import { keepWarnings, openDatabase } from './backendServices';
import type { Assignment } from '../lib/types';

export const MANAGEMENT_ACCOUNT = '111111111111';
export const HOUR = 60 * 60_000;

/** What a benchmark needs of a backend, and no more. */
export class Surroundings {
  readonly warnings: string[] = [];
  readonly clock: Clock;
  readonly aws: DefaultAwsOrganizationsService;
  readonly #knex: Knex;
  #offset = 0;

  constructor(assignment: Assignment) {
    this.#knex = openDatabase(assignment.databaseFile);
    process.env.AWS_ENDPOINT_URL = assignment.simulatorUrl;
    process.env.AWS_EC2_METADATA_DISABLED = 'true';
    this.clock = {
      now: () => systemClock.now() + this.#offset,
      sleep: milliseconds => systemClock.sleep(milliseconds),
    };
    this.aws = DefaultAwsOrganizationsService.fromConfig(
      new ConfigReader({
        aws: {
          mainAccount: {
            accessKeyId: 'AKIASIMULATEDCOMPANY',
            secretAccessKey: 'simulated-secret-access-key',
          },
          accounts: [
            { accountId: MANAGEMENT_ACCOUNT, roleName: 'backstage-reader' },
          ],
        },
      }),
    );
  }

  get database(): DatabaseService {
    return { getClient: async () => this.#knex };
  }

  get logger(): LoggerService {
    return keepWarnings(this.warnings);
  }

  advance(milliseconds: number) {
    this.#offset += milliseconds;
  }

  async stop() {
    await this.#knex.destroy();
  }
}

export function rateLimitOf({ requestsPerSecond }: Assignment) {
  return requestsPerSecond === 'unthrottled'
    ? { requestsPerSecond: 1_000_000, burst: 1_000_000 }
    : { requestsPerSecond, burst: requestsPerSecond * 2 };
}
