import { NotFoundError } from '@backstage/errors';
import type { StandardStore } from '../../database';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import { toVersion, toVersionSummary } from '../toStandard';
import type { StandardHistoryService } from './StandardHistoryService';

export class DefaultStandardHistoryService implements StandardHistoryService {
  readonly #registry: StandardRegistry;
  readonly #store: StandardStore;

  private constructor(options: StandardHistoryOptions) {
    this.#registry = options.registry;
    this.#store = options.standards;
  }

  static create(
    options: StandardHistoryOptions,
  ): DefaultStandardHistoryService {
    return new DefaultStandardHistoryService(options);
  }

  async getVersions(standardId: string, limit: number) {
    const records = await this.#store.listVersions(standardId, limit);
    if (records.length === 0) {
      throw new NotFoundError(`No standard '${standardId}'`);
    }
    const inForce = this.#versionInForce(standardId);
    return records.map(record => toVersionSummary(record, inForce));
  }

  async getVersion(standardId: string, version: string) {
    const record = await this.#store.getVersion(standardId, version);
    if (!record) {
      throw new NotFoundError(
        `No version '${version}' of a standard '${standardId}'`,
      );
    }
    return toVersion(record, this.#versionInForce(standardId));
  }

  #versionInForce(standardId: string): string | undefined {
    return this.#registry.get(standardId)?.inForce?.standard.version;
  }
}

type StandardHistoryOptions = {
  registry: StandardRegistry;
  standards: StandardStore;
};
