import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type {
  ResultChange,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import type { EvidenceStore, ResultStore, SourceRecord } from '../database';
import type { CompiledStandard } from '../domain/standards';
import type { Refresh } from '../evaluation/Refresh';
import type { StandardRegistry } from '../standards/StandardRegistry';
import type { ScorecardActs } from './acts/ScorecardActs';
import { composedLevels, wholeOf } from './composedLevels';
import type { ReadinessService } from './ReadinessService';
import { toStandardScorecard } from './toScorecard';
import { toSourceState, toSourceSummary, toSubjectSource } from './toSources';
import { toStandard, toStandardState } from './toStandard';
import type { VisibleEntities } from './VisibleEntities';

export class DefaultReadinessService implements ReadinessService {
  readonly #options: DefaultReadinessServiceOptions;

  private constructor(options: DefaultReadinessServiceOptions) {
    this.#options = options;
  }

  static create(
    options: DefaultReadinessServiceOptions,
  ): DefaultReadinessService {
    return new DefaultReadinessService(options);
  }

  async getStandards() {
    return this.#options.registry.all().map(toStandardState);
  }

  async getStandard(id: string) {
    const loaded = this.#options.registry.get(id);
    if (!loaded?.inForce) throw new NotFoundError(`No standard '${id}'`);
    return toStandard({ ...loaded, inForce: loaded.inForce });
  }

  async getSources() {
    const { sources, evidence } = this.#options;
    const records = bySource(await evidence.getSources());
    return sources.map(source => toSourceState(source, records.get(source.id)));
  }

  async getScorecard(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Scorecard> {
    const { acts, evidence, results, sources, visible, clock } = this.#options;
    const entity = await visible.get(entityRef, credentials);
    const standards = this.#standards().filter(item => item.applies(entity));
    const whole = wholeOf(entity);
    if (standards.length === 0 && !whole) {
      return { entityRef, items: [], sources: [] };
    }
    const stored = await results.getSubject(entityRef, whole);
    const composed =
      whole &&
      (await composedLevels(stored.parts, this.#standards(), {
        visible,
        credentials,
      }));
    if (standards.length === 0) {
      return { entityRef, items: [], composed, sources: [] };
    }
    const known = await evidence.getSubject(entityRef);
    const records = bySource(known.sources);
    const done = await acts.read(entityRef, entity, credentials);
    const items = standards.flatMap(standard => {
      const level = stored.levels.find(
        ({ standardId }) => standardId === standard.id,
      );
      if (!level) return [];
      const actsOf = done.of(standard);
      const subject = {
        entity,
        acts: actsOf,
        results: new Map(
          stored.results
            .filter(({ standardId }) => standardId === standard.id)
            .map(result => [result.ruleId, result]),
        ),
        evidence: new Map(
          known.evidence
            .concat(actsOf.evidence ?? [])
            .map(item => [item.sourceId, item]),
        ),
      };
      return [toStandardScorecard(standard, level, subject, clock())];
    });
    return {
      entityRef,
      items,
      ...(items.length < standards.length && { pending: true }),
      ...(composed && { composed }),
      ...(done.longestWaiverDays !== undefined && {
        longestWaiverDays: done.longestWaiverDays,
      }),
      ...(done.approverGroups.length > 0 && {
        waiverApproverGroups: [...done.approverGroups],
      }),
      sources: sourceIdsOf(standards).map(id =>
        toSubjectSource(
          toSourceSummary(
            id,
            sources.find(source => source.id === id),
            records.get(id),
          ),
          known.evidence.find(({ sourceId }) => sourceId === id),
        ),
      ),
    };
  }

  async refreshScorecard(
    entityRef: string,
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ): Promise<Scorecard> {
    await this.#options.visible.get(entityRef, credentials);
    await this.#options.refresh.run(entityRef, signal);
    return this.getScorecard(entityRef, credentials);
  }

  async getScorecardChanges(
    entityRef: string,
    limit: number,
    credentials: BackstageCredentials,
  ): Promise<ResultChange[]> {
    await this.#options.visible.get(entityRef, credentials);
    const changes = await this.#options.results.getChanges(entityRef, limit);
    return changes.map(({ from, at, ...change }) => ({
      ...change,
      ...(from && { from }),
      at: at.toISOString(),
    }));
  }

  #standards(): CompiledStandard[] {
    return this.#options.registry.inForce().map(({ standard }) => standard);
  }
}

function bySource(records: SourceRecord[]): Map<string, SourceRecord> {
  return new Map(records.map(record => [record.sourceId, record]));
}

/** The sources that the standards read, in the order in which they do. */
function sourceIdsOf(standards: CompiledStandard[]): string[] {
  const ids = standards.flatMap(({ rules }) =>
    rules.flatMap(({ sources }) => sources),
  );
  return [...new Set(ids)];
}

export type DefaultReadinessServiceOptions = {
  registry: StandardRegistry;
  sources: EvidenceSource[];
  evidence: EvidenceStore;
  results: ResultStore;
  visible: VisibleEntities;
  refresh: Refresh;
  acts: ScorecardActs;
  clock: () => Date;
};
